"""What a list leaves out; shown by `kinoved suggest` alone, never in the exit code of a check."""
