"""The database itself hides every key whose owner is not named."""

from django.db import migrations

from answerable.people import wall


def put_up(apps, schema_editor):
    wall.put_up(schema_editor.connection)


def take_down(apps, schema_editor):
    wall.take_down(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("people", "0003_site")]

    # The hint sends it to the database of the keys.
    operations = [migrations.RunPython(put_up, take_down, hints={"model_name": "personkey"})]
