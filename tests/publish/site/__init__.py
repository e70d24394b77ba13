"""The site that lists become."""
