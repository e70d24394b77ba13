"""One page of the web for one call: fetched politely, and never from the caller's own network."""
