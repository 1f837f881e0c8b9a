"""Files that a parent brings: bytes in, plain records out. No store, no Qt."""
