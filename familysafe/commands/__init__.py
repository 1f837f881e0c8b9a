"""The commands of the command line: arguments in, one JSON-ready dictionary out. No Qt."""
