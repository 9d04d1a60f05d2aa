"""A sentence as a row of units: its marks, its quotations, its phrases and its verbs."""
