"""Who says what: in quotation marks, in other words, and how far a verb of saying reaches."""
