"""What a site says of itself, one language a file, found by its code."""
