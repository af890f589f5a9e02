"""The algorithm “Pansharpen”."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..host import computing, layers, library, results, settings
from ..host.layer_style import result_style
from ..host.threads import on_main_thread
from ..shared.translation import tr
from ..workflow.job import NO_WEIGHTS, Job, iterations_fields
from ..workflow.models import found_model
from ..workflow.pansharpening import run
from ..workflow.plan import make_plan
from .algorithm import project_of
from .command import command_line
from .feedback import JobFeedback
from .pansharpen_parameters import PansharpenParameters
from .result_layer import ResultLayer


class Pansharpen(PansharpenParameters):
    """Sharpens a multispectral image with a panchromatic one by a network trained on just this pair."""

    CHAPTER = "toolbox"

    def name(self) -> str:
        return "pansharpen"

    def displayName(self) -> str:  # noqa: N802
        return tr("Pansharpen")

    def tags(self) -> list[str]:
        return ["pansharpening", "sharpen", "fusion", "panchromatic", "multispectral", "deep learning", "lambda", "pnn"]

    def shortDescription(self) -> str:  # noqa: N802
        return tr("Sharpens a multispectral image with a panchromatic one, keeping its true colours.")

    def shortHelpString(self) -> str:  # noqa: N802
        return tr(
            "<p>Gives a multispectral image (true colours, coarse pixels) the resolution of a panchromatic image of "
            "the same place and time. A small neural network (λ-PNN) is trained on just this pair, without any "
            "example of sharp colours: its result must agree with the multispectral image when seen at that image's "
            "resolution, and follow the structures of the panchromatic one.</p>"
            "<p>Training takes the same time for a small crop and a large scene, half a minute to some minutes on a "
            "processor. <b>Effort</b> decides how long.</p>"
            "<p>The images need not share grid, extent or coordinate system; the part that both cover is sharpened, or "
            "an <b>extent</b> of it.</p>"
            "<p>The result lies on the panchromatic grid and keeps data type, band names, metadata and nodata of the "
            "multispectral image. The scores in the log and the outputs need no ground truth; lower is better: R-ERGAS "
            "and D_λ say how well the colours are kept, D_ρ how well the structures are followed.</p>"
            "<p>If no computing environment is there yet, run “Set up computing” once, or choose another "
            "<b>method</b>: classical ones take seconds and need nothing but QGIS.</p>"
            "<p>Method: Ciotola, Poggi, Scarpa, IEEE Transactions on Geoscience and Remote Sensing 61, 2023, "
            "doi:10.1109/TGRS.2023.3299356</p>"
        )

    def createCustomParametersWidget(self, parent=None) -> None:  # noqa: N802
        """Start a compute process, since a run is likely to follow, and leave the dialog to QGIS."""
        computing.prepare()

    def check(self, parameters: dict, context: QgsProcessingContext) -> None:
        job = on_main_thread(lambda: self._job(parameters, context))
        self.check_files(parameters, context, make_plan(job).files)
        computing.interpreter_for(job)

    def get_ready(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        self._interpreter = computing.interpreter_for(self._prepared)

    def _job(self, parameters: dict, context: QgsProcessingContext) -> Job:
        """Return the job that the values of the parameters describe.

        Raises:
            Problem: a value, a layer or a setting cannot be used.
        """
        weights = self.parameterAsFile(parameters, self.WEIGHTS, context)
        named = weights.strip().lower() not in ("", NO_WEIGHTS)
        kept = self.parameterAsFileOutput(parameters, self.SAVE_WEIGHTS, context)
        effort = self.parameterAsEnumString(parameters, self.EFFORT, context)
        given = parameters.get(self.ITERATIONS) is not None
        exactly = self.parameterAsInt(parameters, self.ITERATIONS, context) if given else None
        options = self.parameterAsString(parameters, self.OPTIONS, context)
        report, figures = self.files(parameters, context)
        return Job(
            **self.images_fields(parameters, context),
            output=Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context)),
            method=self.parameterAsEnumString(parameters, self.METHOD, context),
            **iterations_fields(effort, named, exactly),
            weights=found_model(weights, library.folders()) if named else None,
            **({} if weights else library.default_fields()),
            save_weights=Path(kept) if kept else None,
            device=self.parameterAsEnumString(parameters, self.DEVICE, context),
            cluster=self.parameterAsString(parameters, self.COMPUTE, context).strip(),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            output_type=self.parameterAsEnumString(parameters, self.OUTPUT_TYPE, context),
            format=self.parameterAsEnumString(parameters, self.FORMAT, context),
            creation_options=[option for option in options.split("|") if option],
            overviews=self.parameterAsBool(parameters, self.OVERVIEWS, context),
            **layers.settings_fields(),
            report=report,
            json=figures,
            command=command_line(self.id(), parameters),
        )

    def _files(self, job: Job) -> list[tuple[str, Path | None]]:
        """Return what is written beside the result, by the names of the outputs."""
        weights = job.save_weights if job.by_network else None
        return [(self.REPORT, job.report), (self.JSON, job.json), (self.SAVE_WEIGHTS, weights)]

    def read_layers(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._prepared = self._job(parameters, context)
        ms_layers, pan_layer = self.layers_of(parameters, context)
        job = self._prepared
        self._style = result_style(ms_layers, job.bands)
        self._origin = results.Origin(ms_layers[0].id(), pan_layer.id(), job.bands)
        told = tr(self.parameterAsEnumString(parameters, self.EFFORT, context)) if job.by_network else job.method
        self._result_name = results.result_name(project_of(context), ms_layers, job.output, told)

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        job = dataclasses.replace(self._prepared, output=Path(output))
        with computing.engine_for(job, self._interpreter) as engine:
            result = run(job, engine, JobFeedback(feedback))
        if result.pace is not None:
            settings.learn_pace(result.pace)
        if context.willLoadLayerOnCompletion(output):
            details = context.layerToLoadOnCompletionDetails(output)
            if details.name in ("", self.parameterDefinition(self.OUTPUT).description()):  # else the user chose it
                details.name = self._result_name
            details.setPostProcessor(ResultLayer(self._style, self._origin, result.true_bands))
        return {
            self.OUTPUT: output,
            self.R_ERGAS: result.r_ergas,
            self.R_ERGAS_OWN: result.r_ergas_own,
            self.D_LAMBDA: result.d_lambda,
            self.D_RHO: result.d_rho,
            self.SECONDS: result.seconds,
            self.DEVICE_USED: result.device,
            **{name: str(path) for name, path in self._files(job) if path},
        }
