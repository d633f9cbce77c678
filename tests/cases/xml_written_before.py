# profile: standard
"""Documents that the program has written itself, or that libvirt writes of a machine that it runs."""
import xml.etree.ElementTree as ET  # S405
from xml.dom import minidom  # S408

import lxml.etree  # S410


def write(root, text, path):
    rough = ET.tostring(root, encoding="utf8")
    reparsed = minidom.parseString(rough.decode("utf8"))
    other = minidom.parseString(text.decode("utf8"))  # S318
    return reparsed, other


def write_either(root, text, path):
    rough = ET.tostring(root, encoding="utf8")
    if path:
        rough = text.encode()
    return minidom.parseString(rough.decode("utf8"))  # S318


def devices(connection):
    for device in connection.listAllDevices():
        document = device.XMLDesc(0)
        yield lxml.etree.fromstring(document), ET.fromstring(document), minidom.parseString(device.XMLDesc())


def devices_told(connection):
    for device in connection.listAllDevices():
        document = device.describe(0)
        yield lxml.etree.fromstring(document), minidom.parseString(document)  # S318 # S320
        yield ET.fromstring(document)  # S314


def uploaded(request):
    return lxml.etree.fromstring(request.body)  # S320
