"""What finds the names of a text that no dictionary knows; the door is `search.names`."""
