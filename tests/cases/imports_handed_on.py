# profile: standard
"""What a module offers to others is used there, and what is not used may be there for them."""
import xml.etree.cElementTree  # S405
import xml.etree.ElementTree as ElementTree  # S405
from xml.dom import minidom as minidom  # S408
from xml.dom import pulldom  # S409

__all__ = ["ElementTree"]
