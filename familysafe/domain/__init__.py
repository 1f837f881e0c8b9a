"""Pure rules and values of the family record. Standard library only."""
