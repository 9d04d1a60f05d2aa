"""The commands, one file each: `run(options)` prints the answer and gives the exit status."""
