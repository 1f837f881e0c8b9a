"""Proofs that nothing is lost and nothing leaks: ``python -m tests.proofs NAME [--runs N]``."""
