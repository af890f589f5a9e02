"""Sharpen two layers while QGIS stays free for other work: the task manager shows progress and cancels."""

from qgis.core import QgsApplication, QgsProject

from lambda_pnn_plugin.host.tasks import PansharpenTask


def sharpen_in_background(ms_name, pan_name, output, when_done=print):
    """Start the job on two layers of the project, by their names; keep what is returned until it has ended.

    The result becomes a layer above the multispectral one. `when_done` is given the scores and the path, or what went
    wrong.
    """
    project = QgsProject.instance()
    ms, pan = project.mapLayersByName(ms_name)[0], project.mapLayersByName(pan_name)[0]
    task = PansharpenTask([ms], pan, output, effort="fast")
    task.taskCompleted.connect(lambda: when_done(task.result))
    task.taskTerminated.connect(lambda: when_done(task.problem or "cancelled"))
    QgsApplication.taskManager().addTask(task)
    return task


# task = sharpen_in_background("ms", "pan", "/data/sharp.tif")
