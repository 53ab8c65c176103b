"""Makes databases whose rows nobody entered: what a person who holds a file can put into it.

It shares no code with the program: the canonical form, the hash and the UUIDv7s are computed here, after
docs/semantics.md (The journal). Only the text of the schema is the program's, because a file with any other schema is
refused before one of its rows is looked at.

    forged = crafted_files.of_version_1(path, like=database)    # the plans of `database`, an empty journal
    row = forged.row("increment", "1.3.1", "5")                 # sound, unless a field is given that is not
    forged.add(row)                                             # becomes the only head
"""

import dataclasses
import hashlib
import json
import os
import secrets
import shutil
import sqlite3
import time

SCHEMA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../src/storage/sql/schema")
PLAN_TABLES = ["plan", "unit", "project", "task", "task_unit", "indicator"]  # parents before children
MILLION = 1_000_000
GREATEST = 2**63 - 1  # of the whole numbers that SQLite stores


def now_ms():
    return time.time_ns() // MILLION


def instant(ms):
    """The time as the command line takes it."""
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(ms // 1000)) + f".{ms % 1000:03}Z"


def uuid7(ms):
    """A UUIDv7 of this millisecond; of a time that no UUIDv7 can carry, its lowest 48 bits."""
    number = (ms % 2**48) << 80 | 7 << 76 | secrets.randbits(12) << 64 | 2 << 62 | secrets.randbits(62)
    text = f"{number:032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def millionths(amount):
    """The whole number that is stored for a decimal."""
    sign, digits = (-1, amount[1:]) if amount.startswith("-") else (1, amount)
    whole, _, places = digits.partition(".")
    return sign * (int(whole) * MILLION + int(places.ljust(6, "0")))


def payload_text(members):
    return json.dumps(members, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical_form(name, fields):
    """The name of the form, then each field as name, length in bytes and text."""
    form = name.encode() + b"\n"
    for field, value in fields:
        text = str(value).encode()
        form += b"%s %d %s\n" % (field.encode(), len(text), text)
    return form


def sha256(form):
    return hashlib.sha256(form).hexdigest()


@dataclasses.dataclass
class Row:
    """A row of the journal; amount is a decimal in its shortest form, payload is a text."""

    id: str
    plan: str
    kind: str
    subject: str
    unit: str
    as_of: str
    recorded_at: int
    author: str
    amount: str | None
    payload: str
    parents: list
    received_at: int
    hash: str = ""

    def hashed(self):
        """The row with the hash of what it says."""
        fields = ["id", "plan", "kind", "subject", "unit", "as_of", "recorded_at", "author", "amount", "payload"]
        said = [(name, getattr(self, name)) for name in fields]
        said = [(name, "" if value is None else value) for name, value in said]
        self.hash = sha256(canonical_form("xushi-row/1", [*said, ("parents", " ".join(self.parents))]))
        return self

    def with_(self, **fields):
        """Another row that differs in these fields; hashed anew unless `hash` is one of them."""
        changed = dataclasses.replace(self, **fields)
        return changed if "hash" in fields else changed.hashed()


COLUMNS = [field.name for field in dataclasses.fields(Row)]


class CraftedFile:
    """A database file that is written to behind the program's back."""

    def __init__(self, path, plan="wuwei-2024"):
        self.path = path
        self.plan = plan

    def do(self, *statements):
        """Executes statements, each a text or a text with its values, in one transaction."""
        connection = sqlite3.connect(self.path)
        try:
            with connection:
                for one in statements:
                    connection.execute(*([one] if isinstance(one, str) else one))
        finally:
            connection.close()

    def ask(self, sql, *values):
        connection = sqlite3.connect(self.path)
        try:
            return connection.execute(sql, values).fetchall()
        finally:
            connection.close()

    def version(self):
        return self.ask("PRAGMA user_version")[0][0]

    def heads(self):
        return sorted(hash for hash, in self.ask("SELECT hash FROM journal_head"))

    def row(self, kind, subject, amount=None, unit="gongxin", as_of="2024-09-20", payload=None, **fields):
        """A sound row on top of the journal, recorded now by this file's clock, except for what `fields` say."""
        ms = fields.pop("at", None) or now_ms()
        row = Row(
            id=uuid7(ms),
            plan=self.plan,
            kind=kind,
            subject=subject,
            unit=unit,
            as_of=as_of,
            recorded_at=ms,
            author="forger",
            amount=amount,
            payload=payload if isinstance(payload, str) else payload_text(payload or {}),
            parents=self.heads(),
            received_at=max(now_ms(), self.newest_arrival() + 1),
        )
        return row.with_(**fields)

    def newest_arrival(self):
        newest = self.ask("SELECT max(received_at) FROM journal")[0][0] or 0
        return min(max(newest, self.ask("SELECT max(loaded_at) FROM plan")[0][0] or 0), GREATEST - 1)

    def add(self, *rows):
        """Puts the rows into the journal and its heads in order; returns the first."""
        connection = sqlite3.connect(self.path)
        try:
            with connection:
                for row in rows:
                    self.add_through(connection, row)
        finally:
            connection.close()
        return rows[0]

    @staticmethod
    def add_through(connection, row):
        """The same through a connection that is in a transaction."""
        fields = {
            **{name: getattr(row, name) for name in COLUMNS},
            "amount": millionths(row.amount) if row.amount else None,
            "parents": " ".join(row.parents),
        }
        newest = connection.execute("SELECT * FROM journal ORDER BY seq DESC LIMIT 1")
        if "arrival_hash" in [column[0] for column in newest.description]:
            fields |= CraftedFile.arrival(connection, row)
        connection.execute(
            f"INSERT INTO journal ({', '.join(fields)}) VALUES ({', '.join('?' * len(fields))})", list(fields.values())
        )
        connection.executemany("DELETE FROM journal_head WHERE hash = ?", [(parent,) for parent in row.parents])
        connection.execute("INSERT INTO journal_head (hash) VALUES (?)", (row.hash,))

    @staticmethod
    def arrival(connection, row):
        """What version 2 keeps beside a row: that it was written here, and the checksum of its arrival."""
        newest = connection.execute("SELECT seq, arrival_hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
        seq, before = newest or (0, "")
        said = [("hash", row.hash), ("seq", seq + 1), ("received_at", row.received_at), ("before", before)]
        return {
            "seq": seq + 1,
            "own": 1,
            "waits": 0,
            "arrival_hash": sha256(canonical_form("xushi-arrival/1", said)),
        }

    def put(self, kind, subject, amount=None, **fields):
        """Makes a row and adds it."""
        return self.add(self.row(kind, subject, amount, **fields))

    def void(self, row, **fields):
        """A void of a row, given by its id, with a reason."""
        unit = next((one.unit for one in self.rows() if one.id == row), "gongxin")  # as the program writes it
        fields = {"payload": {"reason": "because"}, "unit": unit, **fields}
        return self.put("void", row, **fields)

    def rows(self):
        """All rows in the order in which the file got them."""
        found = [Row(*values) for values in self.ask(f"SELECT {', '.join(COLUMNS)} FROM journal ORDER BY seq")]
        for row in found:
            row.amount = None if row.amount is None else decimal(row.amount)
            row.parents = row.parents.split()
        return found


def decimal(number):
    """The shortest decimal of a number of millionths."""
    whole, places = divmod(abs(number), MILLION)
    return ("-" if number < 0 else "") + f"{whole}.{places:06}".rstrip("0").rstrip(".")


def copy_of(database, path, plan="wuwei-2024"):
    """A copy of a database that the program made, with its rows."""
    shutil.copyfile(database, path)
    return CraftedFile(path, plan)


def of_version_1(path, like, plan="wuwei-2024"):
    """A file of the schema's first version with those plans of `like` that it can hold, and an empty journal."""
    with open(os.path.join(SCHEMA, "schema_1.sql"), encoding="utf-8") as file:
        definitions = file.read()
    connection = sqlite3.connect(path)
    try:
        connection.executescript(definitions)
        connection.execute(f"PRAGMA application_id = {0x58755368}")
        connection.execute("PRAGMA user_version = 1")
        connection.execute("ATTACH DATABASE ? AS like_it", (like,))
        with connection:
            for table in PLAN_TABLES:
                columns = [column[1] for column in connection.execute(f"PRAGMA main.table_info({table})")]
                taken = [f"coalesce({name}, 1)" if name == "loaded_at" else name for name in columns]
                connection.execute(
                    f"INSERT INTO main.{table} ({', '.join(columns)}) SELECT {', '.join(taken)} FROM like_it.{table}"
                    " WHERE version NOT IN (SELECT version FROM like_it.task_unit WHERE role = 'joint')"
                )
    finally:
        connection.close()
    return CraftedFile(path, plan)
