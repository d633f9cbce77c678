# profile: standard
"""Programs that parse with defusedxml where it is installed."""
from xml.etree import ElementTree  # S405

try:
    import defusedxml.ElementTree as ET

    HAVE_DEFUSEDXML = True
except ImportError:
    import xml.etree.ElementTree as ET

    HAVE_DEFUSEDXML = False
try:
    import lxml.builder
except ImportError:
    import xml.dom.minidom as dom  # S408


def read(path):
    dom.parse(path)  # S318
    if not HAVE_DEFUSEDXML:
        ElementTree.parse(path)
    if path:
        return ElementTree.parse(path)  # S314
    return ET.parse(path)
