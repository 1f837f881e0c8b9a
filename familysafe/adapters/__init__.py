"""The operating system behind the ports of the services."""
