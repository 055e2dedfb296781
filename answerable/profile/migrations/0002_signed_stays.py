"""The database itself refuses to change a signed profile."""

from django.db import migrations

from answerable.profile import frozen


def put_up(apps, schema_editor):
    frozen.put_up(schema_editor.connection)


def take_down(apps, schema_editor):
    frozen.take_down(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("profile", "0001_initial")]

    operations = [migrations.RunPython(put_up, take_down)]
