"""What each element of a wording fits, read forwards and backwards."""
