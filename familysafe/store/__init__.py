"""The encrypted notebook on disk, behind the ports of the services."""
