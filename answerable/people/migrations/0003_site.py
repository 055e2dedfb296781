import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("people", "0002_mail_detail"),
    ]

    operations = [
        migrations.CreateModel(
            name="Site",
            fields=[
                ("id", models.CharField(max_length=40, primary_key=True, serialize=False)),
                ("key", models.CharField(max_length=40, unique=True)),
                ("name", models.CharField(max_length=80)),
                ("origins", models.JSONField(default=list)),
                ("colour", models.CharField(default="#1c5956", max_length=7)),
                ("language", models.CharField(blank=True, max_length=8)),
                ("shows_faces", models.BooleanField(default=True)),
                ("made_at", models.DateTimeField()),
                ("paused_at", models.DateTimeField(null=True)),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="sites", to="people.organisation"
                    ),
                ),
            ],
        ),
    ]
