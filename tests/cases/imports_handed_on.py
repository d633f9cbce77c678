# profile: standard
"""What a module offers to others is used there, whether or not it is used here."""
import xml.etree.cElementTree
import xml.etree.ElementTree as ElementTree  # S405
from xml.dom import minidom as minidom  # S408
from xml.dom import pulldom

__all__ = ["ElementTree"]
