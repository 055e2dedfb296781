import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('delivery', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='Report',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('what', models.CharField(choices=[('failed', 'it did not arrive'), ('delayed', 'it is late, and still being tried'), ('delivered', 'their mailbox took it'), ('complaint', 'they called it unwanted')], max_length=10)),
                ('code', models.CharField(blank=True, max_length=20)),
                ('source', models.CharField(max_length=20)),
                ('at', models.DateTimeField()),
            ],
        ),
        migrations.AddField(
            model_name='delivery',
            name='carries',
            field=models.CharField(blank=True, db_default='', default='', max_length=5),
        ),
        migrations.AddIndex(
            model_name='delivery',
            index=models.Index(condition=models.Q(('provider_id', ''), _negated=True), fields=['provider_id'], name='delivery_at_provider'),
        ),
        migrations.AddField(
            model_name='report',
            name='delivery',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='reports', to='delivery.delivery'),
        ),
        migrations.AddConstraint(
            model_name='report',
            constraint=models.UniqueConstraint(fields=('delivery', 'what', 'code'), name='told_once'),
        ),
    ]
