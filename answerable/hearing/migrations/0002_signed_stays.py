"""The database itself refuses to change a signed version of the screen."""

from django.db import migrations

from answerable.hearing import frozen


def put_up(apps, schema_editor):
    frozen.put_up(schema_editor.connection)


def take_down(apps, schema_editor):
    frozen.take_down(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("hearing", "0001_initial")]

    operations = [migrations.RunPython(put_up, take_down)]
