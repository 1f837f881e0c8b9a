"""The shipped facts: check-ups, apps, ratings, talks, help services."""
