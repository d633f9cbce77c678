# profile: standard
"""Requests of niquests that check no certificate, also those that are waited for."""
import niquests


async def waited_for(url, address):
    await niquests.aget(url)
    await niquests.aget(url, verify="corporate.pem")
    await niquests.aget(url, verify=False)  # S501
    async with niquests.AsyncSession() as session:
        session.verify = "corporate.pem"
        await session.get(url)
    async with niquests.AsyncSession() as session:
        session.verify = False  # S501
        await session.get(address)
