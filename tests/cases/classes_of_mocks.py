# profile: standard
"""What a mock is made like is not used."""
import ftplib  # S402
import tempfile
from unittest.mock import MagicMock, Mock, create_autospec

from joblib.externals import cloudpickle

mocks = [MagicMock(spec=ftplib.FTP), Mock(ftplib.FTP), create_autospec(ftplib.FTP), Mock(spec_set=tempfile.mktemp)]
connection = make(ftplib.FTP)  # S321
other = make(kind=ftplib.FTP)  # S321
model = cloudpickle.load(file)  # S301
