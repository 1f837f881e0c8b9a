"""Use cases. Everything a parent can do goes through here; no Qt, no database."""
