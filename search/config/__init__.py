"""config.yaml → frozen models; every fault names file, line, column and key."""
