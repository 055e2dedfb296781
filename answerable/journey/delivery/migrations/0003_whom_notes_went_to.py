from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('delivery', '0002_mail_that_comes_back'),
        ('dialogue', '0004_threads_put_aside'),
        ('people', '0004_wall_around_the_keys'),
    ]

    operations = [
        migrations.AddField(
            model_name='delivery',
            name='mailbox',
            field=models.CharField(blank=True, db_default='', default='', max_length=12),
        ),
        migrations.AddField(
            model_name='delivery',
            name='newcomer_of',
            field=models.CharField(blank=True, db_default='', default='', max_length=12),
        ),
        migrations.AddIndex(
            model_name='delivery',
            index=models.Index(condition=models.Q(('mailbox', ''), _negated=True), fields=['mailbox'], name='delivery_to_mailbox'),
        ),
        migrations.AddIndex(
            model_name='delivery',
            index=models.Index(condition=models.Q(('mailbox', ''), _negated=True), fields=['made_at'], name='delivery_counted'),
        ),
    ]
