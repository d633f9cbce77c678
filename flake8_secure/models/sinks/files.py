"""What takes a path: opens, writes, moves, deletes or asks about a file."""

from __future__ import annotations

from typing import Dict, Tuple

from flake8_secure.models.sinks.tables import Table, each

_PATH_METHODS = (
    "chmod", "copy", "copy_into", "glob", "hardlink_to", "iterdir", "lchmod", "link_to", "mkdir", "move", "move_into", "open",
    "read_bytes", "read_text", "readlink", "rename", "replace", "rglob", "rmdir", "symlink_to", "touch", "unlink", "walk",
    "write_bytes", "write_text",
)
_TEMPORARY = each("tempfile.{}", (
    "NamedTemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "TemporaryFile", "mkdtemp", "mkstemp"))
_ENTRIES = ("listdir", "makedirs", "mkdir", "readlink", "remove", "removedirs", "rmdir", "scandir", "unlink")
_MOVES = ("link", "rename", "renames", "replace", "symlink")
_ARCHIVES = ("rarfile.RarFile", "tarfile.TarFile", "zipfile.ZipFile")
# Functions and methods whose first argument may be the path of a file, by what they belong to.
_OPENED: Dict[str, Tuple[str, ...]] = {
    "PIL": ("Image.open", "ImageFont.truetype"),
    "PIL.Image.Image()": ("save",),
    "PyPDF2": ("PdfReader",),
    "camelot": ("read_pdf",),
    "chromadb": ("PersistentClient",),
    "cv2": ("VideoCapture", "VideoWriter"),
    "dash.dcc": ("send_file",),
    "dask.dataframe": ("read_csv", "read_json", "read_parquet"),
    "deltalake": ("DeltaTable",),
    "diskcache": ("Cache", "FanoutCache"),
    "docling.document_converter.DocumentConverter()": ("convert",),
    "docx": ("Document", "Document().save"),
    "docx2txt": ("process",),
    "docxtpl": ("DocxTemplate", "DocxTemplate().save"),
    "duckdb": ("connect", "read_csv", "read_json", "read_parquet"),
    "duckdb.connect()": ("read_csv", "read_json", "read_parquet"),
    "faiss": ("read_index",),
    "ffmpeg": ("input", "input().output", "probe"),
    "fiona": ("open",),
    "fpdf.FPDF()": ("image", "output"),
    "fsspec": ("open",),
    "geopandas": ("read_file",),
    "git": ("Repo",),
    "gtts.gTTS()": ("save",),
    "imageio": ("imwrite", "v2.imwrite"),
    "librosa": ("load",),
    "llama_index.core": ("SimpleDirectoryReader",),
    "lmdb": ("open",),
    "lxml.etree": ("ElementTree().write", "parse().write"),
    "lz4.frame": ("open",),
    "magic": ("from_file",),
    "markitdown.MarkItDown()": ("convert", "convert_local"),
    "moviepy": ("VideoFileClip", "editor.VideoFileClip"),
    "mutagen": ("File",),
    "nibabel": ("load",),
    "nltk": ("data.load",),
    "openpyxl": ("Workbook().save", "load_workbook().save"),
    "pandas": ("ExcelFile", "ExcelWriter"),
    "papermill": ("execute_notebook",),
    "patoolib": ("extract_archive",),
    "pdf2image": ("convert_from_path",),
    "pdfminer.high_level": ("extract_pages", "extract_text"),
    "pdfplumber": ("open",),
    "pikepdf": ("open", "open().save"),
    "pptx": ("Presentation", "Presentation().save"),
    "py7zr": ("SevenZipFile",),
    "pyarrow": ("csv.read_csv", "dataset.dataset", "feather.read_feather", "parquet.ParquetFile", "parquet.read_table"),
    "pydicom": ("dcmread",),
    "pydub.AudioSegment": ("from_file", "from_file().export", "from_flv", "from_mp3", "from_ogg", "from_wav"),
    "pygit2": ("Repository",),
    "pymupdf": ("open().save",),
    "pypandoc": ("convert_file",),
    "pypdf": ("PdfReader", "PdfWriter().write"),
    "pyspark..": ("csv", "load", "orc", "parquet", "save"),
    "qrcode.make()": ("save",),
    "rarfile": ("RarFile",),
    "rasterio": ("open",),
    "reportlab": (
        "pdfgen.canvas.Canvas", "platypus.BaseDocTemplate", "platypus.SimpleDocTemplate"),
    "safetensors": ("safe_open", "torch.load_file"),
    "scipy.io": ("loadmat", "savemat", "wavfile.read", "wavfile.write"),
    "send2trash": ("send2trash",),
    "shutil": ("unpack_archive",),
    "smart_open": ("open",),
    "speech_recognition": ("AudioFile",),
    "tabula": ("read_pdf",),
    "tarfile.TarFile()": ("add",),
    "textract": ("process",),
    "tinydb": ("TinyDB",),
    "toml": ("load",),
    "torchaudio": ("load",),
    "torchvision.io": ("read_image",),
    "tornado.template": ("Loader",),
    "trimesh": ("load",),
    "wave": ("open",),
    "whisper": ("load_audio",),
    "xarray": ("open_dataset",),
    "xlsxwriter": ("Workbook",),
    "xlwt.Workbook()": ("save",),
    "xml.etree.ElementTree": ("ElementTree().write", "parse().write"),
    "xopen": ("xopen",),
    "zipfile.ZipFile()": ("write",),
}
_LOADERS = (
    "BSHTMLLoader", "CSVLoader", "DirectoryLoader", "Docx2txtLoader", "JSONLoader", "NotebookLoader", "PDFMinerLoader",
    "PDFPlumberLoader", "PyMuPDFLoader", "PyPDFDirectoryLoader", "PyPDFLoader", "PyPDFium2Loader", "PythonLoader",
    "TextLoader", "UnstructuredExcelLoader", "UnstructuredFileLoader", "UnstructuredHTMLLoader",
    "UnstructuredMarkdownLoader", "UnstructuredPDFLoader", "UnstructuredWordDocumentLoader",
)
_POLARS_WRITES = each("write_{}", ("avro", "csv", "excel", "ipc", "json", "ndjson", "parquet"))
PATH: Table = {
    (0, "target"): ("weasyprint.HTML().write_pdf",),
    (1, "output_path"): each("pdfkit.from_{}", ("file", "string", "url")),
    (0, "file", "path", "filename", "name", "src", "top", "old", "source"): (
        "aiofile.AIOFile", "aiofiles.open", "anyio.open_file", "anyio.streams.file.FileReadStream.from_path",
        "anyio.streams.file.FileWriteStream.from_path", "builtins.file", "builtins.open", "bz2.BZ2File", "bz2.open",
        "codecs.open", "gzip.GzipFile", "gzip.open", "h5py.File", "io.FileIO", "io.open", "io.open_code",
        "linecache.getline", "linecache.getlines", "lzma.LZMAFile", "lzma.open", "numpy.load", "os.add_dll_directory",
        "os.chdir", "os.chmod", "os.chown", "os.chroot", "os.fwalk", "os.lchmod", "os.lchown", "os.link", "os.listdir",
        "os.makedirs", "os.mkdir", "os.mkfifo", "os.mknod", "os.open", "os.readlink", "os.remove", "os.removedirs",
        "os.rename", "os.renames", "os.replace", "os.rmdir", "os.scandir", "os.stat", "os.symlink", "os.truncate",
        "os.unlink", "os.utime", "os.walk", "shutil.chown", "shutil.copy", "shutil.copy2",
        "shutil.copyfile", "shutil.copymode", "shutil.copystat", "shutil.copytree", "shutil.move", "shutil.rmtree",
        "tarfile.TarFile", "tarfile.open", "trio.open_file", "zipfile.ZipFile", "zstandard.open",
        *each("aiofiles.os.{}", (*_ENTRIES, *_MOVES)), *each("compression.zstd.{}", ("ZstdFile", "open")),
        *each("dbm.{}open", ("", "dumb.", "gnu.", "ndbm.", "sqlite3.")),
        *each("os.{}", ("chflags", "getxattr", "lchflags", "listxattr", "removexattr", "setxattr")),
        *each("pyzstd.{}", ("SeekableZstdFile", "ZstdFile", "open")),
    ),
    (0, "file", "fname", "filename", "uri", "image"): (
        *each("numpy.{}", ("fromfile", "genfromtxt", "loadtxt", "memmap", "save", "savetxt", "savez", "savez_compressed")),
        "imageio.imread", "imageio.v2.imread", "imageio.v3.imread", "skimage.io.imread", "skimage.io.imsave",
        "matplotlib.pyplot.imread", "matplotlib.pyplot.savefig", *each("cv2.{}", ("imread", "imwrite")),
        "soundfile.read", "soundfile.write", "openpyxl.load_workbook", "xlrd.open_workbook", "netCDF4.Dataset",
    ),
    # Documents, pictures, sounds, tables and archives, and what keeps things in files.
    (
        0, "archive", "directory", "docx", "f", "fid", "file", "file_name", "file_obj", "file_or_filename", "file_path",
        "filename", "filename_or_fileobject", "filename_or_obj", "filename_or_stream", "filepath", "filething", "fname",
        "font", "fp", "image", "input_dir", "input_file", "input_path", "name", "out_f", "path", "path_or_buffer",
        "path_or_fp", "path_or_stream", "paths", "pdf_file", "pdf_path", "pptx", "root_directory", "savefile", "source",
        "source_file", "stream", "uri", "urlpath",
    ): (
        *(f"{owner}.{verb}" for owner, verbs in _OPENED.items() for verb in verbs),
        *each("?.{}", (
            "download_to_filename", "get_screenshot_as_file", "save_as", "save_screenshot", "savefig", "tofile",
            "upload_from_filename")),
        *each("langchain_community.document_loaders.{}", _LOADERS),
        *each("polars...{}", _POLARS_WRITES), *each("plotly...{}", ("write_html", "write_image", "write_json")),
        *each("pytesseract.image_to_{}", ("boxes", "data", "osd", "pdf_or_hocr", "string")),
    ),
    # What can be given its contents instead, by another keyword.
    (0, "filename", "uri"): ("imageio.v3.imwrite", "pymupdf.open", "unstructured.partition.auto.partition"),
    (1, "extract_dir", "path"): (
        "shutil.unpack_archive", *each("{}().extract", _ARCHIVES)),
    # What is put on another machine, and what comes from there.
    (0, "localpath"): ("paramiko.SFTPClient().put",),
    (1, "localpath"): ("paramiko.SFTPClient().get",),
    (0, "files"): ("scp.SCPClient().put",),
    (1, "local_path"): ("scp.SCPClient().get",),
    (1, "f", "filename", "where"): ("faiss.write_index", "joblib.dump", "pyarrow.parquet.write_table", "torch.save"),
    (1, "resource", "resource_name"): (
        "pkgutil.get_data", *each("pkg_resources.resource_{}", ("filename", "stream", "string"))),
    (2, "file_path"): ("?.fget_object", "?.fput_object"),
    "filename": ("logging.basicConfig", "wand.image.Image", "weasyprint.HTML"),
    "path": each("?.{}", ("pdf", "screenshot")),
    "input_files": ("llama_index.core.SimpleDirectoryReader",),
    (1, "root"): ("bottle.static_file",),
    (0, "database", "files", "filename", "filenames"): (
        "sqlite3.connect", "aiosqlite.connect", "fileinput.FileInput", "fileinput.input",
        *each("configparser.{}().read", ("ConfigParser", "RawConfigParser")), "logging.FileHandler",
        *each("logging.handlers.{}", ("RotatingFileHandler", "TimedRotatingFileHandler", "WatchedFileHandler")),
    ),
    (0, "base_name"): ("shutil.make_archive",),
    (2, "root_dir"): ("shutil.make_archive",),
    (3, "base_dir"): ("shutil.make_archive",),
    (0, "searchpath"): ("jinja2.FileSystemLoader",),
    # Joined with the directory of templates as it is.
    (0, "template_name"): each("tornado.web.RequestHandler().{}", ("render", "render_string")),
    (0, "name"): ("tornado.template.Loader().load",),
    (0, "location"): ("django.core.files.storage.FileSystemStorage",),
    (2, "document_root"): ("django.views.static.serve",),
    (0, "path_or_buf", "path", "excel_writer", "buf"): each("?.to_{}", (
        "csv", "excel", "feather", "hdf", "latex", "orc", "parquet", "pickle", "stata")),
    (0, "buf"): each("pandas.DataFrame().to_{}", ("html", "markdown", "string")),
    (0, "source"): tuple(f"polars.{verb}_{form}" for verb in ("read", "scan") for form in (
        "avro", "csv", "excel", "ipc", "json", "ndjson", "parquet")),
    (0, "filename", "name", "path", "src", "pattern"): (
        "tensorflow.io.read_file", "tensorflow.io.write_file", *each("tensorflow.io.gfile.{}", (
            "GFile", "copy", "glob", "listdir", "makedirs", "mkdir", "remove", "rename", "rmtree")),
    ),
    (0, "filepath_or_buffer", "io", "path_or_buf", "path_or_buffer", "path"): (
        *each("pandas.DataFrame().to_{}", ("json", "xml")), "pandas.HDFStore", *each("pandas.read_{}", (
            "csv", "excel", "feather", "fwf", "hdf", "html", "json", "orc", "parquet", "sas", "spss", "stata", "table",
            "xml")),
    ),
    (1, "dst", "new"): (
        "os.link", "os.rename", "os.renames", "os.replace", "os.symlink", "shutil.copy", "shutil.copy2", "shutil.copyfile",
        "shutil.copymode", "shutil.copystat", "shutil.copytree", "shutil.move", *each("aiofiles.os.{}", _MOVES),
    ),
    (0, "target", "target_dir"): each("pathlib.Path().{}", (
        "copy", "copy_into", "hardlink_to", "link_to", "move", "move_into", "rename", "replace", "symlink_to")),
    "self": (*each("pathlib.Path().{}", _PATH_METHODS), *each("trio.Path().{}", _PATH_METHODS)),
    (0, "path_or_file", "filename_or_fp"): ("flask.send_file", "werkzeug.utils.send_file"),
    (0, "directory"): ("flask.send_from_directory",),
    (0, "filename"): ("cherrypy.lib.static.staticfile",),
    (0, "filepath", "path"): (
        "nicegui.events.UploadEventArguments().file.save",
        *each("{}().extractall", _ARCHIVES), "aiohttp.web.FileResponse",
        *each("cherrypy.lib.static.{}", ("serve_download", "serve_file")),
        "aiogram.types.FSInputFile", "baize.asgi.FileResponse", "baize.wsgi.FileResponse", "litestar.response.File",
        "starlette.responses.FileResponse", "pyramid.response.FileResponse", "twisted.web.static.File",
    ),
    (0, "file_path", "filename", "value"): (
        "blacksheep.file", "blacksheep.server.responses.file", *each("robyn.{}", ("serve_file", "serve_html")),
        "webob.static.FileApp"),
    (0, "file_specifier"): ("aiofile.async_open",),
    (0, "fp"): ("discord.Attachment().save", "discord.File", "nbformat.read"),
    (1, "fp"): ("nbformat.write",),
    (0, "custom_path"): ("?.download_to_drive",),
    (0, "file"): each("telethon.events.Event(){}.download_media", ("", ".message")),
    (0, "file_name"): ("pyrogram.types.Message().download",),
    (1, "file", "file_name"): ("?.download_media",),
    (0, "dst", "location"): (
        "werkzeug.datastructures.FileStorage().save", "sanic.response.file", "sanic.response.file_stream"),
    (1, "destination"): each("aiogram.Bot().{}", ("download", "download_file")),
    (1, "filename"): ("urllib.request.urlretrieve",),
    (0, "Filename"): ("boto3.client().upload_file", "boto3.resource().Object().download_file"),
    (1, "Filename"): ("boto3.resource().Bucket().download_file",),
    (2, "Filename"): ("boto3.client().download_file",),
    (0, "pathname", "pattern"): ("glob.glob", "glob.iglob", "pathlib.Path().glob", "pathlib.Path().rglob"),
    "dir": _TEMPORARY,
    "prefix": _TEMPORARY,
    1: ("tempfile.TemporaryDirectory", "tempfile.mkdtemp", "tempfile.mkstemp"),
    (2, "dir"): ("tempfile.TemporaryDirectory", "tempfile.mkdtemp", "tempfile.mkstemp"),
    5: ("tempfile.NamedTemporaryFile", "tempfile.TemporaryFile"),
    6: ("tempfile.NamedTemporaryFile", "tempfile.SpooledTemporaryFile", "tempfile.TemporaryFile"),
    7: ("tempfile.SpooledTemporaryFile",),
    "output": ("asyncpg.connect().copy_from_query", "asyncpg.connect().copy_from_table"),
    (1, "source"): ("asyncpg.connect().copy_to_table",),
}
# Parsers of XML, which take a path or something to read from.
PATH_OR_STREAM: Table = {
    (0, "source", "file", "stream_or_string", "filename_or_stream", "filename_or_url"): (
        *each("lxml.etree.{}", ("iterparse", "parse", "parseid")), "lxml.html.parse",
        *(f"{package}.{module}.parse" for package, modules in (
            ("defusedxml", ("ElementTree", "minidom", "pulldom", "sax")),
            ("xml", ("dom.minidom", "dom.pulldom", "etree.ElementTree", "sax"))) for module in modules),
        "defusedxml.ElementTree.iterparse", "xml.etree.ElementTree.iterparse",
        "lxml.etree.ElementTree().parse", "xml.etree.ElementTree.ElementTree().parse", "xml.sax.make_parser().parse",
    ),
    (1, "file"): ("lxml.etree.ElementTree", "xml.etree.ElementTree.ElementTree"),
}
# Asking about a file tells whether it is there.
PATH_QUESTION: Table = {
    (0, "path", "filename", "s", "f1"): (
        *each("os.path.{}", (
            "exists", "getatime", "getctime", "getmtime", "getsize", "isdir", "isfile", "isjunction", "islink", "ismount",
            "lexists", "samefile")),
        *each("aiofiles.os.{}", (
            "access", "path.exists", "path.getatime", "path.getctime", "path.getsize", "path.isdir", "path.isfile",
            "path.getmtime", "path.islink", "path.ismount", "path.samefile", "stat", "statvfs")),
        "os.lstat", "os.access", "os.pathconf", "os.statvfs", "shutil.disk_usage",
    ),
    (1, "f2"): ("aiofiles.os.path.samefile", "os.path.samefile"),
    (0, "other_path"): ("pathlib.Path().samefile",),
    "self": each("pathlib.Path().{}", (
        "exists", "is_dir", "is_file", "is_mount", "is_symlink", "lstat", "samefile", "stat")),
}
