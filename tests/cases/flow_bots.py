# profile: standard
"""What people send to bots, and the numbers by which the services know them and their channels."""
import os
import sqlite3

import discord
from discord import app_commands
from discord.ext import commands

bot = commands.Bot(command_prefix="!")
cursor = sqlite3.connect("data").cursor()


@bot.command()
async def award(ctx, member: discord.Member, points: int, *, reason):
    cursor.execute(f"INSERT INTO points VALUES ({member.id}, {points})")
    cursor.execute(f"SELECT * FROM points WHERE guild = {ctx.guild.id} AND author = {ctx.author.id}")
    cursor.execute(f"INSERT INTO reasons VALUES ('{reason}')")  # S608
    cursor.execute(f"INSERT INTO names VALUES ('{member.display_name}')")  # S608


@bot.event
async def on_message(message):
    cursor.execute(f"INSERT INTO seen VALUES ({message.id}, {message.author.id}, {message.channel.id})")
    cursor.execute(f"INSERT INTO seen VALUES ('{message.content}')")  # S608


@bot.hybrid_command()
async def show(ctx: commands.Context, name):
    open("notes/" + name)  # SEC101
    cursor.execute(f"INSERT INTO shown VALUES ({ctx.channel.id})")


@bot.tree.command(description="search")
@app_commands.describe(name="of the note")
async def search(interaction: discord.Interaction, name: str, count: int):
    open("notes/" + name)  # SEC101
    os.system(f"head -n {count} notes/all")
    cursor.execute(f"INSERT INTO shown VALUES ({interaction.user.id}, {interaction.guild_id})")


class Notes(commands.Cog):
    @app_commands.command()
    async def drop(self, interaction: discord.Interaction, name: str):
        os.remove("notes/" + name)  # SEC101

    @commands.hybrid_command(name="keep")
    async def keep(self, ctx, name: str, user: discord.User):
        with open("notes/" + name, "w") as file:  # SEC101
            file.write(str(user.id))

    async def helper(self, interaction, name: str):
        os.remove("notes/" + name)
