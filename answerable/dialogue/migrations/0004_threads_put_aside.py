from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('dialogue', '0003_mail_on_its_way_in'),
    ]

    operations = [
        migrations.AddIndex(
            model_name='thread',
            index=models.Index(condition=models.Q(('snoozed_until__isnull', False)), fields=['owner', 'snoozed_until'], name='thread_put_aside'),
        ),
    ]
