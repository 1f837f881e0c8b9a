"""FamilySafe: a parent's own encrypted notebook for the children's life online."""

__version__ = "0.1.0"
