from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('people', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='person',
            name='mail_detail',
            field=models.CharField(db_default='link', default='link', max_length=5),
        ),
    ]
