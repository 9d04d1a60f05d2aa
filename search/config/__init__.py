"""config.yaml → frozen models; every fault names file, line, column and key."""

from search.config.find import find_config, packaged_config
from search.config.load import load_config

__all__ = ["find_config", "load_config", "packaged_config"]
