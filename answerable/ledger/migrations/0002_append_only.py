"""The database itself refuses to change or remove an entry or a checkpoint."""

from django.db import migrations

from answerable.ledger import triggers


def put_up(apps, schema_editor):
    triggers.put_up(schema_editor.connection)


def take_down(apps, schema_editor):
    triggers.take_down(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("ledger", "0001_initial")]

    operations = [migrations.RunPython(put_up, take_down)]
