# profile: standard
"""What is written to a temporary file says nothing of how the file is called."""
from pathlib import Path

import aiofiles
from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/shelf")
async def keep(upload: UploadFile):
    kept = await aiofiles.tempfile.NamedTemporaryFile("wb", delete=False)
    await kept.write(await upload.read())
    Path(str(kept.name)).unlink()
    Path(upload.filename).unlink()  # SEC101
