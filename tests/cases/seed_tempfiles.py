"""The advice on temporary files."""
import os
import tempfile

# This will most certainly put you at risk
tmp = os.path.join(tempfile.gettempdir(), filename)
if not os.path.exists(tmp):
    with open(tmp, "w") as file:  # SEC310
        file.write("defaults")

open(tempfile.mktemp(), "w")  # S306

filename = "{}/{}.tmp".format(tempfile.gettempdir(), os.getpid())
open(filename, "w")  # SEC310

open(tempfile.gettempdir() + "/report", "wb")  # SEC310
open(f"{tempfile.gettempdir()}/report.{os.getpid()}", mode="a")  # SEC310
open("%s/report" % tempfile.gettempdir(), "w+")  # SEC310
open(os.path.join(tempfile.gettempdir(), "report"))

os.tempnam()  # S325
os.tmpnam()  # S325

# Use the TemporaryFile context manager for easy clean-up
with tempfile.TemporaryFile() as tmp:
    # Do stuff with tmp
    tmp.write('stuff')

# Clean up a NamedTemporaryFile on your own
# delete=True means the file will be deleted on close
tmp = tempfile.NamedTemporaryFile(delete=True)
try:
    # do stuff with temp
    tmp.write('stuff')
finally:
    tmp.close()  # deletes the file

# Handle opening the file yourself. This makes clean-up
# more complex as you must watch out for exceptions
fd, path = tempfile.mkstemp()
try:
    with os.fdopen(fd, 'w') as tmp:
        # do stuff with temp file
        tmp.write('stuff')
finally:
    os.remove(path)
