<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>LambdaPNN</name>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/adaptation.py" />
      <source>The weights to start from are for {theirs} bands, but the image has {bands}; choose others.</source>
      <translation>Los pesos de partida son para {theirs} bandas, pero la imagen tiene {bands}; elija otros.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file holds “{name}”, which the published λ-PNN network has not; choose another.</source>
      <translation>El archivo contiene «{name}», que la red λ-PNN publicada no tiene; elija otro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>“{name}” in the file is no plain array of numbers; choose another.</source>
      <translation>«{name}» en el archivo no es una matriz simple de números; elija otro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file holds no weights of λ-PNN's network ({error}); choose another.</source>
      <translation>El archivo no contiene pesos de la red λ-PNN ({error}); elija otro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file is no checkpoint that can be read without executing what is in it, and was not read; choose a file that holds weights alone.</source>
      <translation>El archivo no es un checkpoint que pueda leerse sin ejecutar su contenido, y no se leyó; elija un archivo que solo contenga pesos.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file is damaged, or no checkpoint of PyTorch; choose another.</source>
      <translation>El archivo está dañado o no es un checkpoint de PyTorch; elija otro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file holds something else than the weights of a network; choose another.</source>
      <translation>El archivo contiene algo distinto de los pesos de una red; elija otro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The connection to the cluster's scheduler was lost; nothing was written. Try again.</source>
      <translation>Se perdió la conexión con el planificador del clúster; no se escribió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The cluster cannot be used: {error}</source>
      <translation>No se puede usar el clúster: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>No worker of the cluster can compute: {error}</source>
      <translation>Ningún trabajador del clúster puede calcular: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>No worker of the cluster has the device {name}: {problem}</source>
      <translation>Ningún trabajador del clúster tiene el dispositivo {name}: {problem}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The cluster has ended the task; somebody cancelled it there. Try again.</source>
      <translation>El clúster ha terminado la tarea; alguien la canceló allí. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>Workers of the cluster died again and again over one task: most likely they had too little memory. Give them more, or choose a smaller extent.</source>
      <translation>Los trabajadores del clúster murieron una y otra vez con una misma tarea: lo más probable es que tuvieran poca memoria. Deles más, o elija una extensión menor.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The connection to the cluster was lost ({error}); nothing was written. Try again.</source>
      <translation>Se perdió la conexión con el clúster ({error}); no se escribió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The cluster cannot carry the computation out: {error}</source>
      <translation>El clúster no puede realizar el cálculo: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The cluster at {address} takes certificates; name their folder.</source>
      <translation>El clúster en {address} requiere certificados; indique su carpeta.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The connection to {address} is not encrypted, so that others could read the images and run programs on the workers; use an address that begins with tls://, or a scheduler on this computer.</source>
      <translation>La conexión con {address} no está cifrada, de modo que otros podrían leer las imágenes y ejecutar programas en los trabajadores; use una dirección que empiece por tls://, o un planificador en este equipo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The cluster talks to {address} without encryption, so that others could read the images and run programs there; start all of it with --protocol tls, or with --host 127.0.0.1.</source>
      <translation>El clúster habla con {address} sin cifrado, de modo que otros podrían leer las imágenes y ejecutar programas allí; inícielo todo con --protocol tls, o con --host 127.0.0.1.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The scheduler file {file} cannot be read ({error}).</source>
      <translation>No se puede leer el archivo del planificador {file} ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The Python that computes has no Dask; run “Set up computing” with the action “cluster”, or install the package distributed there.</source>
      <translation>El Python que calcula no tiene Dask; ejecute «Configurar el entorno de cálculo» con la acción «cluster», o instale allí el paquete distributed.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>{address} and this computer do not take each other's certificates ({error}); both must have some of one authority.</source>
      <translation>{address} y este equipo no aceptan los certificados el uno del otro ({error}); ambos deben tener certificados de una misma autoridad de certificación.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>There is no scheduler at {address} ({error}); start it, or correct the address.</source>
      <translation>No hay ningún planificador en {address} ({error}); inícielo, o corrija la dirección.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The folder {folder} lacks {files}.</source>
      <translation>En la carpeta {folder} falta {files}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The scheduler has Dask {theirs}, but {ours} is needed, as here: start the cluster with that version.</source>
      <translation>El planificador tiene Dask {theirs}, pero se necesita {ours}, como aquí: inicie el clúster con esa versión.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The cluster has no workers; start some.</source>
      <translation>El clúster no tiene trabajadores; inicie alguno.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The worker {worker} of the cluster has {name} {theirs}, but {ours} is needed, as here: set the same environment up there.</source>
      <translation>El trabajador {worker} del clúster tiene {name} {theirs}, pero se necesita {ours}, como aquí: prepare allí el mismo entorno.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/crops.py" />
      <source>The common area of the two images is too small to learn from; choose a larger extent.</source>
      <translation>El área común de las dos imágenes es demasiado pequeña para aprender de ella; elija una extensión mayor.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/device.py" />
      <source>This computer offers PyTorch no device “{name}”; choose “auto” or “cpu”.</source>
      <translation>Este equipo no ofrece a PyTorch ningún dispositivo «{name}»; elija «auto» o «cpu».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/device.py" />
      <source>The device “{name}” does not work with this PyTorch; choose “auto” or “cpu”.</source>
      <translation>El dispositivo «{name}» no funciona con este PyTorch; elija «auto» o «cpu».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/learning.py" />
      <source>The images hold values that cannot be computed with; choose another extent.</source>
      <translation>Las imágenes contienen valores con los que no se puede calcular; elija otra extensión.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/learning.py" />
      <source>The weights to start from give no numbers on these images; choose others.</source>
      <translation>Los pesos de partida no dan números con estas imágenes; elija otros.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/pretraining.py" />
      <source>The training that was kept cannot go on here; begin it anew.</source>
      <translation>El entrenamiento guardado no puede continuar aquí; empiécelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/server.py" />
      <source>The computation failed: {error}</source>
      <translation>El cálculo ha fallado: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/server.py" />
      <source>Not enough memory for the computation; close other programs or choose another device.</source>
      <translation>No hay memoria suficiente para el cálculo; cierre otros programas o elija otro dispositivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/again.py" />
      <source>Run again…</source>
      <translation>Ejecutar de nuevo…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/again.py" />
      <source>Assess…</source>
      <translation>Evaluar…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/again.py" />
      <source>This layer does not tell how it was made.</source>
      <translation>Esta capa no indica cómo se hizo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Cluster</source>
      <translation>Clúster</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>none: this computer computes</source>
      <translation>ninguno: calcula este equipo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Of a Dask scheduler, as tls://host:8786, or a scheduler file.</source>
      <translation>De un planificador de Dask, como tls://host:8786, o un archivo de planificador.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>folder with ca.pem, cert.pem and key.pem</source>
      <translation>carpeta con ca.pem, cert.pem y key.pem</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>By which this computer and the cluster know each other; for addresses of tls://.</source>
      <translation>Con ellos se identifican mutuamente este equipo y el clúster; para direcciones con tls://.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Try it</source>
      <translation>Probar</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Certificates</source>
      <translation>Certificados</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Asking the cluster…</source>
      <translation>Preguntando al clúster…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Jobs of this session</source>
      <translation>Trabajos de esta sesión</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Job</source>
      <translation>Trabajo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Started</source>
      <translation>Iniciado</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Time</source>
      <translation>Duración</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Sensor</source>
      <translation>Sensor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Scores</source>
      <translation>Puntuaciones</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>From</source>
      <translation>Origen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Weights that lie there can be named like your own; nothing is written to it.</source>
      <translation>Los pesos que están ahí se pueden indicar por su nombre, como los propios; en la carpeta no se escribe nada.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>There are none yet: “Train weights”, “Import weights” and “Weights to keep” make some.</source>
      <translation>Todavía no hay ninguno: se crean con «Entrenar pesos», «Importar pesos» y «Pesos que se guardan».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Add…</source>
      <translation>Añadir…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Default of its sensor</source>
      <translation>Predeterminados de su sensor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Folder shared with others</source>
      <translation>Carpeta compartida con otros</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>{name} (default)</source>
      <translation>{name} (predeterminados)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Its file is not there.</source>
      <translation>El archivo correspondiente no existe.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Add weights</source>
      <translation>Añadir pesos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Delete the weights {name}? This cannot be undone.</source>
      <translation>¿Eliminar los pesos {name}? Esta acción no se puede deshacer.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>The images cannot be looked at: {error}</source>
      <translation>No se pueden examinar las imágenes: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>The layers fit: ratio {ratio[1]:.4g} × {ratio[0]:.4g}, {columns} × {rows} pixels to sharpen.</source>
      <translation>Las capas encajan: relación de resolución {ratio[1]:.4g} × {ratio[0]:.4g}, {columns} × {rows} píxeles por refinar.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>Sensor: {sensor}; {reason}.</source>
      <translation>Sensor: {sensor}; {reason}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>as chosen</source>
      <translation>elegido por el usuario</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>{count} iterations are planned; training ends earlier where no more is gained.</source>
      <translation>Están previstas {count} iteraciones; el entrenamiento termina antes si ya no se gana nada más.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>It takes about {time}, by the runs so far.</source>
      <translation>Duración estimada según las ejecuciones anteriores: unos {time}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>It takes about {time}, at a guess.</source>
      <translation>Duración estimada a grandes rasgos: unos {time}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>{file} exists and will be replaced.</source>
      <translation>{file} ya existe y se reemplazará.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>the environment of λ-PNN, or QGIS's own Python</source>
      <translation>el entorno de λ-PNN o el Python de QGIS</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>a quarter of what the device has</source>
      <translation>una cuarta parte de la del dispositivo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>as many as PyTorch chooses</source>
      <translation>los que decida PyTorch</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>the Python Package Index</source>
      <translation>el índice de paquetes de Python (PyPI)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Computing</source>
      <translation>Cálculo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Python that computes</source>
      <translation>Python de cálculo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>One with PyTorch; empty: what “Set up computing” made.</source>
      <translation>Uno con PyTorch; si está vacío, el que creó «Configurar el entorno de cálculo».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Memory for a tile</source>
      <translation>Memoria por tesela</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Scenes are sharpened in tiles that fit it.</source>
      <translation>Las escenas se refinan en teselas que caben en ella.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Threads</source>
      <translation>Hilos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Processors that computing may keep busy.</source>
      <translation>Procesadores que el cálculo puede mantener ocupados.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Set up computing…</source>
      <translation>Configurar el entorno de cálculo…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Copy report</source>
      <translation>Copiar informe</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Where packages come from</source>
      <translation>Origen de los paquetes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Build of PyTorch</source>
      <translation>Compilación de PyTorch</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Which is installed: for graphics cards of NVIDIA, or smaller.</source>
      <translation>Cuál se instala: para tarjetas gráficas NVIDIA o una más pequeña.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Folder of wheels</source>
      <translation>Carpeta de paquetes wheel</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Installs without a network, from packages that lie there.</source>
      <translation>Instala sin red, a partir de los paquetes que están ahí.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Package index</source>
      <translation>Índice de paquetes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Address of a mirror, where the usual one cannot be reached.</source>
      <translation>Dirección de una réplica, si no se puede acceder al índice habitual.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>More arguments for pip</source>
      <translation>Argumentos adicionales de pip</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>As on a command line, for instance --timeout 60.</source>
      <translation>Como en una línea de comandos, por ejemplo --timeout 60.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Looking for the Python that computes…</source>
      <translation>Buscando el Python que calcula…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Starting…</source>
      <translation>Iniciando…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Computing runs on {python}.</source>
      <translation>El cálculo se ejecuta con {python}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Device: {label}.</source>
      <translation>Dispositivo: {label}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/outcome_bar.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/outcome_bar.py" />
      <source>Brings the map to the sharpened image.</source>
      <translation>Lleva el mapa a la imagen refinada.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/outcome_bar.py" />
      <source>Compare before and after</source>
      <translation>Comparar antes y después</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/outcome_bar.py" />
      <source>Judges the image in every respect, and makes a report of it.</source>
      <translation>Evalúa la imagen en todos los aspectos y hace un informe de ello.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Pansharpen</source>
      <translation>Pansharpening</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Sharpens a rectangle that you draw on the map, in seconds; it can be moved, and goes with this window.</source>
      <translation>Refina en segundos un rectángulo que dibuje en el mapa; puede moverse y desaparece con esta ventana.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Run</source>
      <translation>Ejecutar</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Use this now</source>
      <translation>Usar ya</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Ends the training and sharpens the image with what was learnt so far.</source>
      <translation>Termina el entrenamiento y mejora la imagen con lo aprendido hasta ahora.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Looking at the images…</source>
      <translation>Examinando las imágenes…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Draw a rectangle on the map, or click; drag it to sharpen another place; Esc ends.</source>
      <translation>Dibuje un rectángulo en el mapa o haga clic; arrástrelo para refinar otro lugar; Esc termina.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>This is the preview, made in {time}. {scores}</source>
      <translation>Esta es la vista previa, hecha en {time}. {scores}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Running; this window may be closed.</source>
      <translation>En ejecución; puede cerrar esta ventana.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Done in {time}. {scores}</source>
      <translation>Terminado en {time}. {scores}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Cancelled; nothing was written.</source>
      <translation>Cancelado; no se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Multispectral layer</source>
      <translation>Capa multiespectral</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>The coarse image of several bands, in one layer.</source>
      <translation>La imagen de píxeles grandes con varias bandas, en una sola capa.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Panchromatic layer</source>
      <translation>Capa pancromática</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>The grey image, 1.5 to 8 times finer.</source>
      <translation>La imagen en escala de grises, de 1,5 a 8 veces más fina.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>The satellite; “recognise it” goes by files, bands and ratio.</source>
      <translation>El satélite; «detección automática» se guía por los archivos, las bandas y la relación de resolución.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>λ-PNN trains on these images; the others take seconds.</source>
      <translation>λ-PNN se entrena con estas imágenes; los demás tardan segundos.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Effort</source>
      <translation>Esfuerzo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>How long to train: “fast” for a first look, “best” for the last percent.</source>
      <translation>Duración del entrenamiento: «rápido» para una primera impresión, «óptimo» para apurar al máximo la calidad.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Extent</source>
      <translation>Extensión</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Just this part is sharpened; all that both images show if empty.</source>
      <translation>Solo se refina esta parte; si está vacío, todo lo que muestran ambas imágenes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Sharpened image</source>
      <translation>Imagen refinada</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>The file to write; its layer is added to the project.</source>
      <translation>El archivo que se escribe; su capa se añade al proyecto.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Exchange the two layers</source>
      <translation>Intercambiar las dos capas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>recognise it</source>
      <translation>detección automática</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>all that both images show</source>
      <translation>todo lo que muestran ambas imágenes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Add a multispectral and a panchromatic image to the project first.</source>
      <translation>Añada antes al proyecto una imagen multiespectral y una pancromática.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Both fields name the same layer; choose the multispectral and the panchromatic one.</source>
      <translation>Los dos campos indican la misma capa; elija la multiespectral y la pancromática.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Choose a file for the sharpened image.</source>
      <translation>Elija un archivo para la imagen refinada.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/preview.py" />
      <source>The map's coordinate system cannot show the panchromatic image; choose another.</source>
      <translation>El sistema de coordenadas del mapa no puede mostrar la imagen pancromática; elija otro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/preview.py" />
      <source>This place of the map is not on the panchromatic image; choose another.</source>
      <translation>Este lugar del mapa no está en la imagen pancromática; elija otro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/preview.py" />
      <source>Preview of {layer}</source>
      <translation>Vista previa de {layer}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Set up λ-PNN computing</source>
      <translation>Configurar el entorno de cálculo de λ-PNN</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>fitting this computer</source>
      <translation>la adecuada para este equipo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>for processors only (smaller)</source>
      <translation>solo para procesadores (más pequeña)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>for NVIDIA graphics cards</source>
      <translation>para tarjetas gráficas NVIDIA</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Which PyTorch is installed; “auto” looks for a graphics card.</source>
      <translation>Qué PyTorch se instala; «auto» busca una tarjeta gráfica.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Install</source>
      <translation>Instalar</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Repair</source>
      <translation>Reparar</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Looking for what fits this computer…</source>
      <translation>Buscando lo que conviene a este equipo…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Repairing installs {plan}</source>
      <translation>La reparación instala {plan}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Will be installed: {plan}</source>
      <translation>Se instalarán: {plan}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Done: computing is set up.</source>
      <translation>Listo: el entorno de cálculo está configurado.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Cancelled; what was there before is unchanged.</source>
      <translation>Cancelado; lo que había antes no ha cambiado.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Delete the environment? Sharpening is not possible then until computing is set up again.</source>
      <translation>¿Eliminar el entorno? No se podrán refinar imágenes hasta que se vuelva a configurar el entorno de cálculo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>No Python with PyTorch was found yet; sharpening needs one.</source>
      <translation>Todavía no se ha encontrado ningún Python con PyTorch; es necesario para refinar imágenes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/swipe.py" />
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/swipe.py" />
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/task_dialog.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/training_view.py" />
      <source>Interpolated</source>
      <translation>Interpolada</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/training_view.py" />
      <source>Sharpened</source>
      <translation>Mejorada</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/training_view.py" />
      <source>Terms of the loss on the crops that are being learnt from: colours kept, structures followed; less is better.</source>
      <translation>Términos de la pérdida en los recortes de los que se aprende: colores conservados, estructuras seguidas; menos es mejor.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/training_view.py" />
      <source>Step {step} of {steps}</source>
      <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>A Python to compute with is chosen in the options, so that an environment of λ-PNN's own would not be used; clear that option first.</source>
      <translation>Ya hay un Python de cálculo elegido en las opciones, de modo que un entorno propio de λ-PNN no se usaría; borre antes ese ajuste.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>The arguments for pip are not clear ({error}); correct them.</source>
      <translation>Los argumentos de pip no son claros ({error}); corríjalos.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>QGIS's certificates cannot be handed to pip ({error}); check your profile's folder.</source>
      <translation>Los certificados de QGIS no se pueden pasar a pip ({error}); compruebe la carpeta de su perfil.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>pip cannot use a SOCKS proxy; set an HTTP proxy in QGIS's network settings, or use wheels.</source>
      <translation>pip no puede usar un proxy SOCKS; defina un proxy HTTP en las opciones de red de QGIS o use paquetes wheel.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>There is no computing environment yet; run “Set up computing” first.</source>
      <translation>Aún no hay entorno de cálculo; ejecute antes «Configurar el entorno de cálculo».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>{folder} cannot be written ({error}); check its permissions.</source>
      <translation>No se puede escribir en {folder} ({error}); compruebe los permisos.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/layer_metadata.py" />
      <source>Pansharpened by {method} ({sensor}) with {software}. Scores: {scores}.</source>
      <translation>Pansharpening por {method} ({sensor}) con {software}. Puntuaciones: {scores}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/layer_metadata.py" />
      <source>Made of {name} (fingerprint {fingerprint})</source>
      <translation>Hecha de {name} (huella {fingerprint})</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/layers.py" />
      <source>“{name}” cannot be read from {source}; repair or choose another layer.</source>
      <translation>«{name}» no se puede leer de {source}; repare la capa o elija otra.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/layers.py" />
      <source>“{name}” comes from a {provider} source, which is not read here; export the layer to a raster file, and choose that.</source>
      <translation>«{name}» procede de una fuente {provider}, que aquí no se lee; exporte la capa a un archivo ráster y elija ese archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/results.py" />
      <source>{layer} pansharpened</source>
      <translation>{layer} (pansharpening)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/results.py" />
      <source>{layer}, methods compared</source>
      <translation>{layer}, comparación de métodos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/session_jobs.py" />
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/session_jobs.py" />
      <source>{percent:.0f} %</source>
      <translation>{percent:.0f} %</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/session_jobs.py" />
      <source>done</source>
      <translation>terminado</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/session_jobs.py" />
      <source>cancelled</source>
      <translation>cancelado</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>{task} failed: {error}</source>
      <translation>Error en «{task}»: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Pansharpening {layer}</source>
      <translation>Pansharpening de {layer}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>{name} is sharp (R-ERGAS {r_ergas:.3f}, D_ρ {d_rho:.3f}).</source>
      <translation>{name} está refinada (R-ERGAS {r_ergas:.3f}, D_ρ {d_rho:.3f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Its project was closed meanwhile; it lies in {folder}.</source>
      <translation>Su proyecto se cerró entretanto; el archivo está en {folder}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Setting up λ-PNN computing</source>
      <translation>Configuración del entorno de cálculo de λ-PNN</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Computing will run on {interpreter}.</source>
      <translation>El cálculo se ejecutará con {interpreter}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Removing λ-PNN computing</source>
      <translation>Eliminando el entorno de cálculo de λ-PNN</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Removed {folder}.</source>
      <translation>Se ha eliminado {folder}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Looking for λ-PNN's devices</source>
      <translation>Búsqueda de los dispositivos de λ-PNN</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/trust_style.py" />
      <source>0: not to be trusted</source>
      <translation>0: no es de fiar</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/trust_style.py" />
      <source>1: to be trusted</source>
      <translation>1: es de fiar</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/page/html.py" />
      <source>{title}, before</source>
      <translation>{title}, antes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/page/html.py" />
      <source>{title}, after</source>
      <translation>{title}, después</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/page/html.py" />
      <source>Before / after</source>
      <translation>Antes / después</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>Pansharpen…</source>
      <translation>Pansharpening…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>Sharpen a multispectral image with a panchromatic one (λ-PNN)</source>
      <translation>Refinar una imagen multiespectral con una pancromática (λ-PNN)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>User guide</source>
      <translation>Guía del usuario</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>PyTorch is to be installed once; classical methods work without.</source>
      <translation>PyTorch debe instalarse una vez; los métodos clásicos funcionan sin él.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>Drag the line over the map, or move it with the arrow keys; Esc ends the comparison.</source>
      <translation>Arrastre la línea sobre el mapa o muévala con las teclas de flecha; Esc termina la comparación.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>There is no sharpened image in this project yet.</source>
      <translation>Todavía no hay ninguna imagen refinada en este proyecto.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>The report is in the clipboard.</source>
      <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/algorithm.py" />
      <source>The folder {folder} cannot be written to.</source>
      <translation>No se puede escribir en la carpeta {folder}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Assess a pansharpened image</source>
      <translation>Evaluar una imagen refinada</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Judges any pansharpened image by the two images that it was made of.</source>
      <translation>Evalúa cualquier imagen refinada a partir de las dos imágenes de las que procede.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>&lt;p&gt;Gives the figures of the literature for a pansharpened image, whoever made it: how well it keeps the colours of the multispectral image, how well it follows the panchromatic one, whether its numbers are plausible, and how far its true colours are from those of the multispectral image to the eye. No truth is needed; with one, as &lt;b&gt;reference&lt;/b&gt;, its errors are given, too.&lt;/p&gt;&lt;p&gt;The image lies on the panchromatic grid, or on a part of it. Bands in another order and numbers in another unit are found and said.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Da los indicadores habituales en la literatura para una imagen refinada, la haya hecho quien la haya hecho: lo bien que conserva los colores de la imagen multiespectral, lo bien que sigue la pancromática, si sus números son plausibles y cuánto se apartan a la vista sus colores reales de los de la imagen multiespectral. No se necesita ninguna imagen de referencia; si se indica una como &lt;b&gt;referencia&lt;/b&gt;, también se dan los errores respecto a ella.&lt;/p&gt;&lt;p&gt;La imagen está en la cuadrícula pancromática o en una parte de ella. Si las bandas están en otro orden o los números en otra unidad, se detecta y se indica.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Pansharpened image</source>
      <translation>Imagen refinada</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>The image to judge, on the grid of the panchromatic image.</source>
      <translation>La imagen que se va a evaluar, en la cuadrícula de la imagen pancromática.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Reference</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>The truth on the same grid, with the same bands, where it is known: as by “Degrade a pair”.</source>
      <translation>La imagen de referencia en la misma cuadrícula y con las mismas bandas, si se conoce: por ejemplo, la de «Degradar un par».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>A page with the figures and what they mean, before and after at places to look at, and all that was assumed; in one file, which any browser shows.</source>
      <translation>Una página con los indicadores y su significado, el antes y el después en los lugares que conviene mirar y todo lo que se ha supuesto, en un solo archivo que se abre con cualquier navegador.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Trust</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>A raster that tells for every pixel how far the image is to be trusted, 0 to 1, and why: how far its colours are from those of the multispectral image, how well it follows the panchromatic image, and where the two images do not show the same, as cars and clouds that moved between them.</source>
      <translation>Un ráster que dice para cada píxel cuánto es de fiar la imagen, de 0 a 1, y por qué: cuánto distan sus colores de los de la imagen multiespectral, cómo sigue a la imagen pancromática, y dónde las dos imágenes no muestran lo mismo, como coches y nubes que se movieron entre ambas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Seconds of work</source>
      <translation>Duración en segundos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>{image}: assessment</source>
      <translation>{image}: evaluación</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Pansharpen many pairs</source>
      <translation>Pansharpening de muchos pares</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Sharpens every pair of a folder, of a table or of STAC Items.</source>
      <translation>Refina todos los pares de una carpeta, de una tabla o de ítems STAC.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>&lt;p&gt;Sharpens pairs one after the other, on a cluster several at a time. In a folder they are found by where images lie and when they were taken, not by their names; the log lists them before the first is sharpened, with what is doubtful.&lt;/p&gt;&lt;p&gt;A pair that fails is a row of the table &lt;b&gt;status.csv&lt;/b&gt; that says why, and ends no other; the table names every image, what became of it, and its scores. &lt;b&gt;status.gpkg&lt;/b&gt; is the same as a map of footprints. Every result has a STAC Item beside it, and &lt;b&gt;items.json&lt;/b&gt; holds all.&lt;/p&gt;&lt;p&gt;Repeated, the tool goes on where it stopped: results of the same images and choices stay as they are.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Refina pares uno tras otro; en un clúster, varios a la vez. En una carpeta se reconocen por la ubicación y el momento de la toma de las imágenes, no por sus nombres; el registro los enumera antes de refinar el primero, con lo que resulte dudoso.&lt;/p&gt;&lt;p&gt;Un par que falla es una fila de la tabla &lt;b&gt;status.csv&lt;/b&gt; que dice por qué, y no detiene a los demás; la tabla indica cada imagen, qué ha sido de ella y sus puntuaciones. &lt;b&gt;status.gpkg&lt;/b&gt; es lo mismo como mapa de los contornos de las imágenes. Junto a cada resultado hay un ítem STAC, e &lt;b&gt;items.json&lt;/b&gt; los contiene todos.&lt;/p&gt;&lt;p&gt;Si se ejecuta de nuevo, la herramienta continúa donde se detuvo: los resultados de las mismas imágenes y opciones quedan como están.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>All pairs in it and in its folders.</source>
      <translation>Todos los pares que haya en ella y en sus subcarpetas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>CSV with the columns ms and pan, and perhaps name: paths as seen from the table. Files of an image that is one file a band stand in one field, with ; between.</source>
      <translation>CSV con las columnas ms y pan y, si se quiere, name: rutas relativas a la ubicación de la tabla. Los archivos de una imagen que tiene un archivo por banda van en un solo campo, separados por ;.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>STAC</source>
      <translation>STAC</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>An Item or a collection of Items: assets are told by their bands.</source>
      <translation>Un ítem o una colección de ítems: los assets se reconocen por sus bandas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>How to sharpen, as in “Pansharpen”.</source>
      <translation>Cómo se refina, igual que en «Pansharpening».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>How long to train λ-PNN on each pair, as in “Pansharpen”.</source>
      <translation>Duración del entrenamiento de λ-PNN con cada par, igual que en «Pansharpening».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Weights to start from</source>
      <translation>Pesos de partida</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>A file of weights, or its name; “previous” starts every pair from what was learnt of the one before it of the same sensor, as for the scenes of one strip; “none” from scratch. If empty, the sensor's default.</source>
      <translation>Un archivo de pesos, o su nombre; «previous» empieza cada par con lo aprendido del anterior del mismo sensor, como para las escenas de una misma pasada; «none», desde cero. Si está vacío, los pesos predeterminados del sensor.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Folder of the results</source>
      <translation>Carpeta de los resultados</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Where results and tables are written.</source>
      <translation>Carpeta en la que se escriben los resultados y las tablas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>A page with all pairs: scores, pictures, what failed and why.</source>
      <translation>Una página con todos los pares: puntuaciones, imágenes, qué ha fallado y por qué.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Table of what became of every image</source>
      <translation>Tabla que indica qué ha sido de cada imagen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Number of rows: {state}</source>
      <translation>Número de filas: {state}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>There is no pair to sharpen; name a folder, a table or a STAC file that holds some.</source>
      <translation>No hay ningún par que refinar; indique una carpeta, una tabla o un archivo STAC que contenga pares.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Cancelled; results that were finished are in {folder}.</source>
      <translation>Cancelado; los resultados ya terminados están en {folder}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>The satellite, whose optics decide what the multispectral image shows of fine detail. “auto” goes by metadata, file names, bands and ratio and says in the log what it took; “generic” fits any sensor.
</source>
      <translation>El satélite, cuya óptica determina cuánto detalle fino muestra la imagen multiespectral. «auto» se guía por los metadatos, los nombres de archivo, las bandas y la relación de resolución, e indica en el registro qué ha elegido; «generic» sirve para cualquier sensor.
</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Address of a Dask cluster that computes, as tls://host:8786, or a scheduler file; this computer if empty. Certificates are those of the options.</source>
      <translation>Dirección de un clúster de Dask que calcula, como tls://host:8786, o un archivo de planificador; este equipo si está vacío. Los certificados son los de las opciones.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Where to compute. “auto” takes a graphics card where the computing environment can use one.</source>
      <translation>Dónde se calcula. «auto» usa una tarjeta gráfica si el entorno de cálculo puede usarla.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>The image {image} cannot be read; choose another layer or file.</source>
      <translation>La imagen {image} no se puede leer; elija otra capa u otro archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Figures as JSON</source>
      <translation>Indicadores en JSON</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>A file with all figures, of the whole image and of every band, and with all that was assumed.</source>
      <translation>Un archivo con todos los indicadores, de la imagen entera y de cada banda, y con todo lo que se ha supuesto.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Compare methods</source>
      <translation>Comparar métodos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Sharpens one pair by several methods and judges the results by the same measurements.</source>
      <translation>Refina un par con varios métodos y evalúa los resultados con las mismas mediciones.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>&lt;p&gt;Shows what λ-PNN and the classical methods make of your own images: every result becomes a layer, and the log and a file give the figures of each, as “Assess a pansharpened image” does, and its time. GDAL's method takes part, and those of the Orfeo ToolBox where that is installed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Wald's protocol&lt;/b&gt; compares with the truth, too: the pair is degraded by its ratio, sharpened by every method, and compared with the multispectral image as it was delivered.&lt;/p&gt;&lt;p&gt;Choose an &lt;b&gt;extent&lt;/b&gt; for a large scene: it tells the same sooner.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Muestra lo que λ-PNN y los métodos clásicos hacen de sus propias imágenes: cada resultado se convierte en una capa, y el registro y un archivo dan el tiempo y los indicadores de cada uno, como hace «Evaluar una imagen refinada». También participan el método de GDAL y, si está instalado, los de Orfeo ToolBox.&lt;/p&gt;&lt;p&gt;El &lt;b&gt;protocolo de Wald&lt;/b&gt; compara además con una imagen de referencia: el par se degrada por su relación de resolución, se refina con cada método y se compara con la imagen multiespectral tal como se entregó.&lt;/p&gt;&lt;p&gt;Con una escena grande, elija una &lt;b&gt;extensión&lt;/b&gt;: indica lo mismo en menos tiempo.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Methods</source>
      <translation>Métodos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>All that can run on this computer if none is chosen.</source>
      <translation>Si no se elige ninguno, todos los que se pueden ejecutar en este equipo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>How long to train λ-PNN; each effort that is chosen is a method of its own.</source>
      <translation>Duración del entrenamiento de λ-PNN; cada esfuerzo elegido cuenta como un método aparte.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Wald's protocol</source>
      <translation>Protocolo de Wald</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Compares with the truth, too, at reduced resolution. It takes half as long again.</source>
      <translation>Compara además con una imagen de referencia, a resolución reducida. Tarda un 50 % más.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Extent to compare on</source>
      <translation>Extensión que se va a comparar</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Where the results are written, a file for every method, over older ones.</source>
      <translation>Carpeta en la que se escriben los resultados, un archivo por método; se sobrescriben los anteriores.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>A page with the figures of all methods, and what each makes of the same places; in one file.</source>
      <translation>Una página con los indicadores de todos los métodos y lo que hace cada uno en los mismos lugares, en un solo archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Number of methods that gave a result</source>
      <translation>Número de métodos que han dado un resultado</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Without λ-PNN: {reason}</source>
      <translation>Sin λ-PNN: {reason}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>{ms}: methods compared</source>
      <translation>{ms}: comparación de métodos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Degrade a pair (Wald's protocol)</source>
      <translation>Degradar un par (protocolo de Wald)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Makes both images coarser by their ratio, so that the multispectral image itself is the truth.</source>
      <translation>Reduce la resolución de ambas imágenes según su relación, de modo que la propia imagen multiespectral sirva de referencia.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>&lt;p&gt;Writes ms.tif and pan.tif, the two images degraded by their ratio as their sensor would see them from as much farther away, and reference.tif, what sharpening them should give: the multispectral image as it is. Sharpen the first two by whatever method, then have “Assess a pansharpened image” compare the result with the reference.&lt;/p&gt;&lt;p&gt;The pixel grids fit exactly, whatever the ratio. Where the multispectral image lies off the panchromatic one, this is put right, so that the truth fits the degraded pair.&lt;/p&gt;&lt;p&gt;Wald, Ranchin, Mangolini, Photogrammetric Engineering and Remote Sensing 63(6), 1997&lt;/p&gt;</source>
      <translation>&lt;p&gt;Escribe ms.tif y pan.tif, las dos imágenes degradadas por su relación de resolución, como las vería su sensor desde una distancia mayor en esa misma proporción, y reference.tif, lo que debería resultar al refinarlas: la imagen multiespectral tal cual. Refine las dos primeras con cualquier método y compare después el resultado con la referencia mediante «Evaluar una imagen refinada».&lt;/p&gt;&lt;p&gt;Las cuadrículas de píxeles encajan exactamente, sea cual sea la relación. Si la imagen multiespectral está desplazada respecto a la pancromática, se corrige, de modo que la referencia encaje con el par degradado.&lt;/p&gt;&lt;p&gt;Wald, Ranchin, Mangolini, Photogrammetric Engineering and Remote Sensing 63(6), 1997&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Where ms.tif, pan.tif and reference.tif are written, over older ones.</source>
      <translation>Carpeta en la que se escriben ms.tif, pan.tif y reference.tif; se sobrescriben los anteriores.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Degraded multispectral image</source>
      <translation>Imagen multiespectral degradada</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Degraded panchromatic image</source>
      <translation>Imagen pancromática degradada</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>degraded</source>
      <translation>degradada</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Import weights</source>
      <translation>Importar pesos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Reads a published checkpoint of λ-PNN, without executing it, for “Pansharpen” to start from.</source>
      <translation>Lee un checkpoint publicado de λ-PNN, sin ejecutarlo, para que «Pansharpening» parta de él.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>&lt;p&gt;Whoever holds a licence to weights of the published λ-PNN program can sharpen by them: this tool reads its checkpoints (.tar, .pth, .pt) and writes them as safetensors, a format in which nothing can be executed. Name the file as &lt;b&gt;Weights to start from&lt;/b&gt; of “Pansharpen”, with few iterations or none.&lt;/p&gt;&lt;p&gt;Nothing in a checkpoint is executed: one that would have to be is refused. The terms under which you may use the weights are kept in the file.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Quien tenga licencia para los pesos del programa λ-PNN publicado puede mejorar imágenes con ellos: esta herramienta lee sus checkpoints (.tar, .pth, .pt) y los escribe como safetensors, un formato en el que nada puede ejecutarse. Indique el archivo como &lt;b&gt;Pesos de partida&lt;/b&gt; de «Pansharpening», con pocas iteraciones o ninguna.&lt;/p&gt;&lt;p&gt;Nada de un checkpoint se ejecuta: uno que lo exigiera se rechaza. Las condiciones en que puede usar los pesos se guardan en el archivo.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Checkpoint</source>
      <translation>Checkpoint</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>A state dict saved by PyTorch, with the names of the published program.</source>
      <translation>Un diccionario de estado (state dict) guardado por PyTorch, con los nombres del programa publicado.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>The satellite that the weights were learnt for; “generic” if that is not known.</source>
      <translation>El satélite para el que se aprendieron los pesos; «generic» si no se sabe.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>The terms under which you may use the weights, in your words; they are kept with them.</source>
      <translation>Las condiciones en que puede usar los pesos, con sus palabras; se guardan con ellos.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>The file to write.</source>
      <translation>El archivo que se escribe.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>The checkpoint {file} does not exist; choose another.</source>
      <translation>El checkpoint {file} no existe; elija otro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Say under which licence you may use the weights: it is kept with them.</source>
      <translation>Diga bajo qué licencia puede usar los pesos: se guarda con ellos.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Multispectral image</source>
      <translation>Imagen multiespectral</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>The coarse image of several bands. Of bands in separate files the first; see “Separate band files”.</source>
      <translation>La imagen de baja resolución con varias bandas. Si las bandas están en archivos separados, el primero; véase «Archivos de banda separados».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Panchromatic image</source>
      <translation>Imagen pancromática</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>An image of one band, 1.5 to 8 times finer than the multispectral one.</source>
      <translation>Una imagen de una sola banda, de 1,5 a 8 veces más fina que la multiespectral.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Separate band files</source>
      <translation>Archivos de banda separados</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Where bands come in separate files: those that follow the bands of the multispectral image above, in order.</source>
      <translation>Si las bandas vienen en archivos separados: los que siguen a las bandas de la imagen multiespectral de arriba, en orden.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Correct misregistration of the bands</source>
      <translation>Corregir el desalineamiento de las bandas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Measures by how much each band lies off the panchromatic image, to fractions of a pixel, and puts it right. Switch off if the images are known to fit.</source>
      <translation>Mide cuánto se desvía cada banda de la imagen pancromática, con precisión de fracciones de píxel, y lo corrige. Desactívelo si se sabe que las imágenes encajan.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Just this part is taken; all that the two images share if empty.</source>
      <translation>Solo se usa esta parte; si está vacío, todo lo que comparten las dos imágenes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Numbers of the multispectral bands to take, in the order wanted, as 3,2,1; of several images they count on from one to the next. All bands if empty.</source>
      <translation>Números de las bandas multiespectrales que se van a usar, en el orden deseado, como 3,2,1; con varias imágenes, la numeración continúa de una a la siguiente. Si está vacío, todas las bandas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Optics</source>
      <translation>Óptica</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>How much fine detail the multispectral image keeps, which decides how much is added: “measured” goes by what the two images show, since products are resampled and sharpened; “catalogue” takes the sensor's own; a number from {least} to {most} is the gain at the Nyquist frequency of all bands.</source>
      <translation>Cuánto detalle fino conserva la imagen multiespectral, lo que decide cuánto se añade: «measured» se guía por lo que muestran las dos imágenes, pues los productos se remuestrean y se realzan; «catalogue» toma la óptica del sensor; un número de {least} a {most} es la ganancia de todas las bandas en la frecuencia de Nyquist.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Alpha band</source>
      <translation>Banda alfa</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>What a band is that its file calls alpha: “opacity” says which pixels are missing, “band” is measured, as the near infrared of many archives. “auto” goes by its name and its numbers and says in the log what it took.</source>
      <translation>Qué es una banda que su archivo llama alfa: «opacity» indica qué píxeles faltan, «band» es una medición, como el infrarrojo cercano de muchos archivos. «auto» se guía por su nombre y sus números e indica en el registro qué se ha supuesto.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>No multispectral image is given; choose a layer or a file.</source>
      <translation>No se ha indicado ninguna imagen multiespectral; elija una capa o un archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>No panchromatic image is given; choose a layer or a file.</source>
      <translation>No se ha indicado ninguna imagen pancromática; elija una capa o un archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>The panchromatic image {image} cannot be read; choose another layer or file.</source>
      <translation>La imagen pancromática {image} no se puede leer; elija otra capa u otro archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>The bands “{text}” are no numbers; name bands by their numbers, as 3,2,1.</source>
      <translation>Las bandas «{text}» no son números; indique las bandas por sus números, como 3,2,1.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen.py" />
      <source>Sharpens a multispectral image with a panchromatic one, keeping its true colours.</source>
      <translation>Refina una imagen multiespectral con una pancromática y conserva sus colores reales.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen.py" />
      <source>&lt;p&gt;Gives a multispectral image (true colours, coarse pixels) the resolution of a panchromatic image of the same place and time. A small neural network (λ-PNN) is trained on just this pair, without any example of sharp colours: its result must agree with the multispectral image when seen at that image's resolution, and follow the structures of the panchromatic one.&lt;/p&gt;&lt;p&gt;Training takes the same time for a small crop and a large scene, half a minute to some minutes on a processor. &lt;b&gt;Effort&lt;/b&gt; decides how long.&lt;/p&gt;&lt;p&gt;The images need not share grid, extent or coordinate system; the part that both cover is sharpened, or an &lt;b&gt;extent&lt;/b&gt; of it.&lt;/p&gt;&lt;p&gt;The result lies on the panchromatic grid and keeps data type, band names, metadata and nodata of the multispectral image. The scores in the log and the outputs need no ground truth; lower is better: R-ERGAS and D_λ say how well the colours are kept, D_ρ how well the structures are followed.&lt;/p&gt;&lt;p&gt;If no computing environment is there yet, run “Set up computing” once, or choose another &lt;b&gt;method&lt;/b&gt;: classical ones take seconds and need nothing but QGIS.&lt;/p&gt;&lt;p&gt;Method: Ciotola, Poggi, Scarpa, IEEE Transactions on Geoscience and Remote Sensing 61, 2023, doi:10.1109/TGRS.2023.3299356&lt;/p&gt;</source>
      <translation>&lt;p&gt;Da a una imagen multiespectral (colores fieles, píxeles grandes) la resolución de una imagen pancromática del mismo lugar y momento. Una pequeña red neuronal (λ-PNN) se entrena solo con este par, sin ningún ejemplo de colores nítidos: su resultado debe concordar con la imagen multiespectral cuando se ve a la resolución de esta, y seguir las estructuras de la pancromática.&lt;/p&gt;&lt;p&gt;El entrenamiento dura lo mismo con un recorte pequeño que con una escena grande: de medio minuto a algunos minutos en un procesador. &lt;b&gt;Esfuerzo&lt;/b&gt; determina cuánto dura.&lt;/p&gt;&lt;p&gt;Las imágenes no tienen que compartir cuadrícula, extensión ni sistema de referencia de coordenadas (SRC); se refina la parte que ambas cubren o una &lt;b&gt;extensión&lt;/b&gt; dentro de ella.&lt;/p&gt;&lt;p&gt;El resultado está en la cuadrícula pancromática y conserva el tipo de datos, los nombres de las bandas, los metadatos y el valor sin datos de la imagen multiespectral. Las métricas del registro y de las salidas no necesitan ninguna imagen de referencia; cuanto más bajas, mejor: R-ERGAS y D_λ indican lo bien que se conservan los colores; D_ρ, lo bien que se siguen las estructuras.&lt;/p&gt;&lt;p&gt;Si todavía no hay ningún entorno de cálculo, ejecute una vez «Configurar el entorno de cálculo» o elija otro &lt;b&gt;método&lt;/b&gt;: los clásicos tardan segundos y no necesitan nada más que QGIS.&lt;/p&gt;&lt;p&gt;Método: Ciotola, Poggi, Scarpa, IEEE Transactions on Geoscience and Remote Sensing 61, 2023, doi:10.1109/TGRS.2023.3299356&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>How to sharpen. λ-PNN trains a network on these images and takes the computing environment; the others are the classical methods of the literature, which take seconds and need none.</source>
      <translation>Cómo se refina. λ-PNN entrena una red con estas imágenes y necesita el entorno de cálculo; los demás son los métodos clásicos de la literatura, que tardan segundos y no lo necesitan.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>How long to train λ-PNN, in iterations: {efforts}. Where weights for as many bands and this ratio come with the plugin, fewer do: {started}. “fast” is for a first look, “best” for the last percent.</source>
      <translation>Duración del entrenamiento de λ-PNN, en iteraciones: {efforts}. Si el complemento incluye pesos para otras tantas bandas y esta relación de resolución, bastan menos: {started}. «fast» sirve para una primera impresión; «best», para apurar al máximo la calidad.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Extent to sharpen</source>
      <translation>Extensión que se va a refinar</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Type of numbers</source>
      <translation>Tipo de datos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Of the result: as those of the multispectral image, or Float32, which keeps fractions.</source>
      <translation>El del resultado: como el de la imagen multiespectral o Float32, que conserva los decimales.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Iterations</source>
      <translation>Iteraciones</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Training steps, in place of those that Effort stands for. With weights to start from, 0 takes them as they are.</source>
      <translation>Pasos de entrenamiento, en lugar de los que indica el esfuerzo. Con pesos de partida, 0 los toma tal como son.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>What λ-PNN has learnt from another scene of the same sensor, or imported weights: a file, or its name in the folder lambda_pnn/weights of your profile. Effort then stands for fewer iterations: {efforts}. If empty, the default that the options name for the sensor, or the weights that come with the plugin for as many bands; “none” always trains from scratch.</source>
      <translation>Lo que λ-PNN aprendió de otra escena del mismo sensor, o pesos importados: un archivo, o su nombre en la carpeta lambda_pnn/weights de su perfil. El esfuerzo indica entonces menos iteraciones: {efforts}. Si está vacío, los pesos predeterminados que las opciones indican para el sensor, o los que incluye el complemento para otras tantas bandas; «none» entrena siempre desde cero.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Weights to keep</source>
      <translation>Pesos que se guardan</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>A file for what λ-PNN learns from these images, to start from with others of the same sensor.</source>
      <translation>Un archivo para lo que λ-PNN aprende de estas imágenes, para partir de ello con otras del mismo sensor.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Start of the random numbers: the same seed on the same machine gives the same file.</source>
      <translation>Punto de partida de los números aleatorios: con la misma semilla, el mismo equipo genera el mismo archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Of the file: a GeoTIFF; a cloud-optimised one (COG), which is laid out to be read over a network and has overviews of averages; or VRT, a GeoTIFF to measure in, and beside it a virtual raster of 8 bits in true colours to show.</source>
      <translation>Formato del archivo: un GeoTIFF; uno optimizado para la nube (COG), dispuesto para leerse a través de una red y con vistas generales de promedios; o VRT, un GeoTIFF para medir y, junto a él, un ráster virtual de 8 bits en colores reales para mostrar.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Additional creation options</source>
      <translation>Opciones adicionales de creación</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>GDAL's options for GeoTIFF, as NAME=VALUE, separated by |, over tiled, compressed defaults.</source>
      <translation>Opciones de GDAL para GeoTIFF, en la forma NOMBRE=VALOR, separadas por |; tienen prioridad sobre las predeterminadas (con teselas y compresión).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Build overviews</source>
      <translation>Construir vistas generales</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Adds overviews (pyramids) to the file, with which a large image is drawn fast.</source>
      <translation>Añade al archivo vistas generales (pirámides), con las que una imagen grande se dibuja rápidamente.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>GeoTIFF to write.</source>
      <translation>GeoTIFF de salida.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>A page with the figures and what they mean, before and after at places to look at, how training went, and all that was assumed; in one file, which any browser shows.</source>
      <translation>Una página con los indicadores y su significado, el antes y el después en los lugares que conviene mirar, el desarrollo del entrenamiento y todo lo que se ha supuesto, en un solo archivo que se abre con cualquier navegador.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>R-ERGAS: deviation of the colours from the multispectral image; lower is better</source>
      <translation>R-ERGAS: desviación de los colores respecto a la imagen multiespectral; cuanto más baja, mejor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>R-ERGAS by the optics that the two images show; lower is better</source>
      <translation>R-ERGAS según la óptica que muestran las dos imágenes; cuanto menor, mejor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>D_λ: spectral distortion, 0 to 1; lower is better</source>
      <translation>D_λ: distorsión espectral, de 0 a 1; cuanto más baja, mejor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>D_ρ: structure of the panchromatic image not followed; lower is better</source>
      <translation>D_ρ: estructura de la imagen pancromática que no se ha seguido; cuanto más baja, mejor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Device that computed</source>
      <translation>Dispositivo utilizado</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Measure registration</source>
      <translation>Medir el corregistro</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Measures how the multispectral image lies on the panchromatic one, to fractions of a pixel.</source>
      <translation>Mide cómo está situada la imagen multiespectral sobre la pancromática, con precisión de fracciones de píxel.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>&lt;p&gt;Tells for every band by how many panchromatic pixels it lies off the panchromatic image, and draws how that changes over the scene: parallax, relief and the seams of detectors show as arrows that differ.&lt;/p&gt;&lt;p&gt;An arrow starts where the grids say that a place of the multispectral image is, and points to where the panchromatic image shows it. Shifts of dozens of pixels are found, from coarse to fine; the log says how sure that is.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Indica cuántos píxeles pancromáticos se desvía cada banda de la imagen pancromática y dibuja cómo cambia eso a lo largo de la escena: el paralaje, el relieve y las juntas de los detectores se reconocen por flechas distintas.&lt;/p&gt;&lt;p&gt;Cada flecha parte de donde las cuadrículas sitúan un lugar de la imagen multiespectral y apunta a donde lo muestra la pancromática. Se encuentran desplazamientos de decenas de píxeles, de lo grueso a lo fino; el registro indica el grado de certeza.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Extent to measure in</source>
      <translation>Extensión que se va a medir</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Multispectral pixels between arrows</source>
      <translation>Píxeles multiespectrales entre flechas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>If empty, as many as make 64 arrows along the longer side at most.</source>
      <translation>Si está vacío, los necesarios para que haya como máximo 64 flechas en el lado más largo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Length of arrows</source>
      <translation>Longitud de las flechas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Times the shift that they stand for, so that fractions of a pixel can be seen.</source>
      <translation>Como múltiplo del desplazamiento que representan, para que se aprecien las fracciones de píxel.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Arrows</source>
      <translation>Flechas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>A layer of lines, with the shift in panchromatic pixels and how alike the images are there.</source>
      <translation>Una capa de líneas, con el desplazamiento en píxeles pancromáticos y la semejanza de las imágenes en cada punto.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Multispectral image, aligned</source>
      <translation>Imagen multiespectral, alineada</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>The multispectral image on its own grid, every band moved to where the panchromatic image shows it.</source>
      <translation>La imagen multiespectral en su propia rejilla, con cada banda movida a donde la muestra la imagen pancromática.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>A page with the shifts of the bands, and the arrows drawn; in one file.</source>
      <translation>Una página con los desplazamientos de las bandas y las flechas dibujadas, en un solo archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Panchromatic pixels further down, the median of the bands</source>
      <translation>Desplazamiento hacia abajo en píxeles pancromáticos, mediana de las bandas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Panchromatic pixels further right, the median of the bands</source>
      <translation>Desplazamiento hacia la derecha en píxeles pancromáticos, mediana de las bandas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Standard error in panchromatic pixels</source>
      <translation>Error estándar en píxeles pancromáticos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Panchromatic pixels that 90 % of the places lie within, around the median</source>
      <translation>Radio en píxeles pancromáticos, en torno a la mediana, que abarca el 90 % de los puntos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>How much of the images' detail is alike, 0 to 1</source>
      <translation>Proporción del detalle de las imágenes que coincide, de 0 a 1</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>How sure it is</source>
      <translation>Grado de certeza</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Cancelled; nothing was measured.</source>
      <translation>Cancelado; no se ha medido nada.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>{ms} on {pan}: registration</source>
      <translation>{ms} sobre {pan}: corregistro</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Make sample scene</source>
      <translation>Crear escena de ejemplo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Generates a multispectral and a panchromatic image to try pansharpening on.</source>
      <translation>Genera una imagen multiespectral y una pancromática para probar el pansharpening.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>&lt;p&gt;Draws a landscape with fields, roads, roofs, trees and water, and shows it as a satellite like GeoEye-1 would: sample_ms.tif (4 bands, blurred and coarse), sample_pan.tif (4 times finer), and sample_truth.tif, the sharp colours that pansharpening should find. The first two are added to the project.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Dibuja un paisaje con campos, carreteras, tejados, árboles y agua, y lo muestra como lo haría un satélite del tipo GeoEye-1: sample_ms.tif (4 bandas, borrosa y de píxeles grandes), sample_pan.tif (4 veces más fina) y sample_truth.tif, los colores nítidos que el pansharpening debería encontrar. Las dos primeras se añaden al proyecto.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Side in panchromatic pixels</source>
      <translation>Lado en píxeles pancromáticos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Rounded down to a multiple of 4.</source>
      <translation>Se redondea hacia abajo a un múltiplo de 4.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Another number, another landscape.</source>
      <translation>Otro número, otro paisaje.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Where sample_ms.tif, sample_pan.tif and sample_truth.tif are written, over older ones.</source>
      <translation>Carpeta en la que se escriben sample_ms.tif, sample_pan.tif y sample_truth.tif; se sobrescriben los anteriores.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Truth</source>
      <translation>Imagen de referencia</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Set up computing</source>
      <translation>Configurar el entorno de cálculo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Installs PyTorch in a folder of its own, once; QGIS's own Python stays as it is.</source>
      <translation>Instala PyTorch en una carpeta propia, una sola vez; el Python de QGIS no cambia.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>&lt;p&gt;Pansharpening computes with PyTorch, which QGIS does not bring. This tool makes a Python environment in a folder of its own and installs PyTorch, NumPy and scikit-learn there. QGIS's own Python is not touched.&lt;/p&gt;&lt;p&gt;Nothing is installed when a Python that can compute is there already and sharpens a small image. A new environment takes the place of an older one only once it has done that.&lt;/p&gt;&lt;p&gt;Proxy and certificates are those of QGIS's network settings. What the parameters leave open is taken from the page “λ-PNN” of QGIS's options.&lt;/p&gt;</source>
      <translation>&lt;p&gt;El pansharpening calcula con PyTorch, que no viene con QGIS. Esta herramienta crea un entorno de Python en una carpeta propia e instala en él PyTorch, NumPy y scikit-learn. El Python de QGIS no se toca.&lt;/p&gt;&lt;p&gt;No se instala nada si ya hay un Python que puede calcular y refina una imagen pequeña. Un entorno nuevo solo sustituye a uno anterior cuando ha superado esa prueba.&lt;/p&gt;&lt;p&gt;El proxy y los certificados son los de las opciones de red de QGIS. Lo que los parámetros dejan abierto se toma de la página «λ-PNN» de las opciones de QGIS.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>What to do</source>
      <translation>Qué hacer</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>install: if nothing can compute yet. repair: make the environment anew. remove: delete it. cluster: add Dask, by which a cluster can compute in place of this computer.</source>
      <translation>install: si aún nada puede calcular. repair: crear el entorno de nuevo. remove: eliminarlo. cluster: añadir Dask, con el que un clúster puede calcular en lugar de este equipo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>auto: for graphics cards where an NVIDIA card with a fitting driver is found. cpu: for processors, which is much smaller. cuda: for graphics cards, or an error.</source>
      <translation>auto: para tarjetas gráficas si se encuentra una tarjeta NVIDIA con un controlador adecuado. cpu: para procesadores, mucho más pequeña. cuda: para tarjetas gráficas; si no es posible, error.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>The packages and all that they need, downloaded before; no network is used then.</source>
      <translation>Los paquetes y todo lo que necesitan, descargados previamente; en ese caso no se usa la red.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Address of an index to use in place of the Python Package Index.</source>
      <translation>Dirección de un índice que se usa en lugar del índice de paquetes de Python (PyPI).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>As --trusted-host example.org.</source>
      <translation>Por ejemplo: --trusted-host example.org.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Versions of its packages</source>
      <translation>Versiones de sus paquetes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Cancelled; if computing fails now, repair the environment.</source>
      <translation>Cancelado; si ahora falla el cálculo, repare el entorno.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Installing {plan}</source>
      <translation>Instalando {plan}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Sharpen bands by finer bands</source>
      <translation>Refinar bandas con bandas más finas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Sharpens coarse bands without a panchromatic image, by the finer bands beside them.</source>
      <translation>Refina bandas de baja resolución sin imagen pancromática, con las bandas más finas que las acompañan.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>&lt;p&gt;Sharpens bands for which there is no panchromatic image by finer bands: Sentinel-2's of 20 m by its four of 10 m, a short-wave infrared by visible bands, a hyperspectral image by a multispectral one or by PAN.&lt;/p&gt;&lt;p&gt;For every coarse band the combination of the finer bands that explains it best, at its own resolution, stands in for the panchromatic image; the log tells it, and how well it does. Bands with guides that look alike are sharpened together, eight at most.&lt;/p&gt;&lt;p&gt;What no finer band shows cannot be sharpened: where the correlation in the log is low, the band stays soft.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Refina con bandas más finas las bandas para las que no hay imagen pancromática: las de 20 m de Sentinel-2 con sus cuatro de 10 m, un infrarrojo de onda corta con bandas visibles, una imagen hiperespectral con una multiespectral o con PAN.&lt;/p&gt;&lt;p&gt;Para cada banda de baja resolución, la combinación de las bandas más finas que mejor la explica, a su propia resolución, ocupa el lugar de la imagen pancromática; el registro indica cuál es y lo bien que la explica. Las bandas con imágenes guía parecidas se refinan juntas, ocho como máximo.&lt;/p&gt;&lt;p&gt;Lo que ninguna banda más fina muestra no se puede refinar: donde la correlación del registro es baja, la banda queda borrosa.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Coarse bands</source>
      <translation>Bandas de baja resolución</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>One image with several bands, or images that are its bands.</source>
      <translation>Una imagen con varias bandas o imágenes que son sus bandas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Finer bands</source>
      <translation>Bandas más finas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>One image with several bands, or images that are its bands; 1.5 to 8 times finer.</source>
      <translation>Una imagen con varias bandas o imágenes que son sus bandas; de 1,5 a 8 veces más finas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>How long to train λ-PNN on the first bands; those after them start from what was learnt.</source>
      <translation>Duración del entrenamiento de λ-PNN con las primeras bandas; las siguientes parten de lo aprendido.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Sharpened bands</source>
      <translation>Bandas refinadas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>GeoTIFF to write: all coarse bands on the grid of the finer ones.</source>
      <translation>GeoTIFF de salida: todas las bandas de baja resolución en la cuadrícula de las más finas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>{score}, mean over the bands</source>
      <translation>{score}, media de las bandas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>No coarse bands are given; choose a layer or a file.</source>
      <translation>No se ha indicado ninguna banda de baja resolución; elija una capa o un archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>No finer bands are given; choose a layer or a file.</source>
      <translation>No se ha indicado ninguna banda más fina; elija una capa o un archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Train weights</source>
      <translation>Entrenar pesos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Learns from several pairs of one sensor, so that others of it are sharpened in less time.</source>
      <translation>Aprende de varios pares de un mismo sensor, para que otros del mismo se refinen en menos tiempo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>&lt;p&gt;Trains the network of λ-PNN on pairs of one sensor, without any example, and keeps what it has learnt in a file. Name that file as &lt;b&gt;Weights to start from&lt;/b&gt; of “Pansharpen”: adaptation to another image of the sensor then takes a third of the iterations that it takes from scratch.&lt;/p&gt;&lt;p&gt;Every scene is shown again and again as another acquisition would show it: other parts of it, brighter or darker, the bands a little off. One part in {held_back}, but one at least, is held back at one end of a scene, of {judged} scenes at most; by these places it is judged what was learnt, the best weights are kept, and training ends early where nothing more is gained.&lt;/p&gt;&lt;p&gt;A training that was stopped, by you or by a power cut, loses a minute at most: the same tool with the same values goes on where it was.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Entrena la red de λ-PNN con pares de un mismo sensor, sin ningún ejemplo, y guarda lo aprendido en un archivo. Indique ese archivo como &lt;b&gt;Pesos de partida&lt;/b&gt; de «Pansharpening»: la adaptación a otra imagen del sensor requiere entonces un tercio de las iteraciones que requiere desde cero.&lt;/p&gt;&lt;p&gt;Cada escena se muestra una y otra vez como la mostraría otra adquisición: otras partes de ella, más clara o más oscura, con las bandas un poco desplazadas. Una de cada {held_back} partes, y al menos una, se reserva en un extremo de una escena, en {judged} escenas como máximo; en esos lugares se evalúa lo aprendido, se guardan los mejores pesos y el entrenamiento termina antes si ya no se gana nada más.&lt;/p&gt;&lt;p&gt;Un entrenamiento interrumpido, por usted o por un corte de corriente, pierde como máximo un minuto: la misma herramienta con los mismos valores continúa donde estaba.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Multispectral images</source>
      <translation>Imágenes multiespectrales</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>One or several, each with all its bands in one file.</source>
      <translation>Una o varias, cada una con todas sus bandas en un solo archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Panchromatic images</source>
      <translation>Imágenes pancromáticas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>One or several, in any order: which belongs to which is found by where they lie.</source>
      <translation>Una o varias, en cualquier orden: cuál corresponde a cuál se determina por su ubicación.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>All pairs in it and in its folders are learnt from, too; they are found by where they lie.</source>
      <translation>También se aprende de todos los pares que haya en ella y en sus subcarpetas; se reconocen por su ubicación.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Training steps at most.</source>
      <translation>Número máximo de pasos de entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Go on where the same training was stopped. Switch off to begin anew.</source>
      <translation>Continúa donde se interrumpió el mismo entrenamiento. Desactívelo para empezar de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>A page that says what was learnt from, how training went, and what it is worth.</source>
      <translation>Una página que indica de qué se ha aprendido, cómo se desarrolló el entrenamiento y lo que aporta.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>{name} at places that were held back</source>
      <translation>{name} en los lugares reservados</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Steps that were done</source>
      <translation>Pasos realizados</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Imported weights, or those of an earlier training: a file, or its name in the folder lambda_pnn/weights of your profile.</source>
      <translation>Pesos importados o los de un entrenamiento anterior: un archivo, o su nombre en la carpeta lambda_pnn/weights de su perfil.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Start of the random numbers: the same seed on the same machine gives the same weights.</source>
      <translation>Punto de partida de los números aleatorios: con la misma semilla, el mismo equipo genera los mismos pesos.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>There is nothing to learn from; choose images, or a folder of them.</source>
      <translation>No hay nada de lo que aprender; elija imágenes o una carpeta de imágenes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>The folder {folder} does not exist; choose another.</source>
      <translation>La carpeta {folder} no existe; elija otra.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Multispectral images take panchromatic ones, and the other way round; give both.</source>
      <translation>Las imágenes multiespectrales necesitan imágenes pancromáticas, y viceversa; indique ambas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>{doubt} The pair is left out.</source>
      <translation>{doubt} El par no se incluye.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Cancelled; what was learnt is kept, and the same training goes on from there.</source>
      <translation>Cancelado; lo aprendido se conserva, y el mismo entrenamiento continúa desde ahí.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/band_files.py" />
      <source>The band “{band}” cannot be read; choose another image.</source>
      <translation>La banda «{band}» no se puede leer; elija otra imagen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” holds no raster band; choose one of its subdatasets.</source>
      <translation>«{title}» no contiene ninguna banda ráster; elija uno de sus subconjuntos de datos.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” has no band {band}; choose from 1 to {count}.</source>
      <translation>«{title}» no tiene la banda {band}; elija de la 1 a la {count}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>A band of “{title}” is chosen twice; name each band once.</source>
      <translation>Una banda de «{title}» se ha elegido dos veces; indique cada banda una sola vez.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” has {count} bands, but {most} at most can be sharpened at once; choose some of them.</source>
      <translation>«{title}» tiene {count} bandas, pero se pueden refinar como máximo {most} a la vez; elija algunas de ellas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” holds complex numbers; convert it to real ones first.</source>
      <translation>«{title}» contiene números complejos; conviértala antes a números reales.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” shows colours by a table, not measurements; choose the image it was made from.</source>
      <translation>«{title}» muestra colores de una tabla, no mediciones; elija la imagen de la que procede.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” holds signed bytes; convert it to Int16 first (gdal_translate).</source>
      <translation>«{title}» contiene bytes con signo; conviértala antes a Int16 (gdal_translate).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/cog.py" />
      <source>FORMAT=COG takes compression without losses ({known}); change the creation options {options}.</source>
      <translation>FORMAT=COG admite compresión sin pérdidas ({known}); cambie las opciones de creación {options}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/cog.py" />
      <source>QGIS's GDAL is too old for FORMAT=COG; choose GeoTIFF.</source>
      <translation>La versión de GDAL de QGIS es demasiado antigua para FORMAT=COG; elija GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/cog.py" />
      <source>The output {path} cannot be written ({cause}); make room or choose another folder.</source>
      <translation>La salida {path} no se puede escribir ({cause}); libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/creation.py" />
      <source>The creation options {options} do not suit {bands} bands of {dtype} ({cause}); change them or leave them out.</source>
      <translation>Las opciones de creación {options} no son adecuadas para {bands} bandas de {dtype} ({cause}); cámbielas u omítalas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/creation.py" />
      <source>unknown cause</source>
      <translation>causa desconocida</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/creation.py" />
      <source>the file holds other numbers than were written to it</source>
      <translation>el archivo contiene números distintos de los escritos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is no GeoTIFF; give it a name that ends in .tif.</source>
      <translation>La salida {path} no es un GeoTIFF; dele un nombre que termine en .tif.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>Give the output {path} a name that ends in {ending}.</source>
      <translation>Dé a la salida {path} un nombre que termine en {ending}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output folder {folder} does not exist; create it or choose another.</source>
      <translation>La carpeta de salida {folder} no existe; créela o elija otra.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is a folder; choose the name of a file.</source>
      <translation>La salida {path} es una carpeta; elija un nombre de archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is one of the inputs; choose another name.</source>
      <translation>La salida {path} es una de las entradas; elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is being written by another job; choose another name.</source>
      <translation>Otra tarea está escribiendo la salida {path}; elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is in use; remove its layer or choose another name.</source>
      <translation>La salida {path} está en uso; elimine su capa o elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output folder {folder} cannot be written to; choose another.</source>
      <translation>No se puede escribir en la carpeta de salida {folder}; elija otra.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} takes {needed:.1f} GB or more, but its disk has {free:.1f} GB left; make room or choose another folder.</source>
      <translation>La salida {path} ocupa {needed:.1f} GB o más, pero en su disco quedan {free:.1f} GB; libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} cannot be written ({error}); choose another.</source>
      <translation>La salida {path} no se puede escribir ({error}); elija otra.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} cannot be replaced, nor can the result be kept beside it ({error}); choose another folder.</source>
      <translation>La salida {path} no se puede reemplazar, ni se puede guardar el resultado junto a ella ({error}); elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} cannot be replaced, because something uses it; the finished image is {kept} beside it.</source>
      <translation>La salida {path} no se puede reemplazar porque algo la está usando; la imagen terminada está junto a ella como {kept}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/display.py" />
      <source>The picture {path} cannot be written ({cause}); the image itself is whole.</source>
      <translation>No se puede escribir la imagen de visualización {path} ({cause}); la imagen en sí está completa.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/files.py" />
      <source>band {number}</source>
      <translation>la banda {number}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/judged.py" />
      <source>“{image}” and the two images have {columns} × {rows} PAN pixels in common, but {least} in each direction are needed; choose the image that was made with this pair.</source>
      <translation>«{image}» y las dos imágenes tienen {columns} × {rows} píxeles PAN en común, pero hacen falta {least} en cada dirección; elija la imagen que se hizo con este par.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/judged.py" />
      <source>“{image}” lies {columns:+.2f} columns and {rows:+.2f} rows of a pixel off the grid of “{pan}”; it is judged on the nearest pixels.</source>
      <translation>«{image}» está desplazada {columns:+.2f} columnas y {rows:+.2f} filas de píxeles respecto a la cuadrícula de «{pan}»; se evalúa en los píxeles más cercanos.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/judged.py" />
      <source>“{image}” covers {percent:.3g} % of what the two images share; it is judged there.</source>
      <translation>«{image}» cubre el {percent:.3g} % de lo que comparten las dos imágenes; se evalúa ahí.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/judged.py" />
      <source>The pixels of “{image}” are {across:.4g} × {down:.4g} times those of “{pan}”, but a sharpened image has the same; choose the image that was made with this pair, or resample it (gdalwarp).</source>
      <translation>Los píxeles de «{image}» miden {across:.4g} × {down:.4g} veces los de «{pan}», pero los de una imagen refinada miden lo mismo; elija la imagen que se hizo con este par o remuestréela (gdalwarp).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opacity.py" />
      <source>“{choice}” says nothing of an alpha band; choose from {known}.</source>
      <translation>«{choice}» no dice nada de una banda alfa; elija entre {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opacity.py" />
      <source>Band {number} of “{title}” holds opacity; it says which pixels are missing (parameter Alpha band says otherwise).</source>
      <translation>La banda {number} de «{title}» contiene opacidad; indica qué píxeles faltan (el parámetro Banda alfa permite cambiarlo).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opacity.py" />
      <source>Band {number} of “{title}” is called opacity but holds more; it is taken as a band (parameter Alpha band says otherwise).</source>
      <translation>La banda {number} de «{title}» se llama opacidad, pero contiene más; se toma como una banda (el parámetro Banda alfa permite cambiarlo).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” cannot be opened: the server of {path} does not send parts of files; download the file and choose it there.</source>
      <translation>«{title}» no se puede abrir: el servidor de {path} no envía partes de archivos; descargue el archivo y elíjalo allí.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” cannot be opened: {path} is not there, or its server does not let it be read; check the address and what the server asks for.</source>
      <translation>«{title}» no se puede abrir: {path} no existe o su servidor no permite leerlo; compruebe la dirección y lo que pide el servidor.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” cannot be opened: {path} does not exist; choose another layer or file.</source>
      <translation>«{title}» no se puede abrir: {path} no existe; elija otra capa u otro archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” cannot be opened: {path} is no raster that GDAL can read; choose another layer or file.</source>
      <translation>«{title}» no se puede abrir: {path} no es un ráster que GDAL pueda leer; elija otra capa u otro archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” comes from a map service, which delivers pictures, not measurements; choose a raster file.</source>
      <translation>«{title}» procede de un servicio de mapas, que entrega imágenes ya representadas, no mediciones; elija un archivo ráster.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” is a virtual raster of {file}, of which GDAL makes a picture in other colours; choose that file itself.</source>
      <translation>«{title}» es un ráster virtual de {file}, del que GDAL hace una imagen en otros colores; elija ese mismo archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/others.py" />
      <source>{program} cannot sharpen this pair ({error}).</source>
      <translation>{program} no puede refinar este par ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/output.py" />
      <source>The output {path} does not hold the numbers that were written to it; the creation options {options} do not suit them, change or leave them out.</source>
      <translation>La salida {path} no contiene los números escritos; las opciones de creación {options} no son adecuadas para ellos, cámbielas u omítalas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/output.py" />
      <source>The output {path} does not hold the numbers that were written to it; check the disk, or choose another folder.</source>
      <translation>La salida {path} no contiene los números escritos; compruebe el disco o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/output.py" />
      <source>The output {path} cannot be read again ({cause}); try again.</source>
      <translation>La salida {path} no se puede volver a leer ({cause}); inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>In the folder {folder} there is no multispectral image, of several bands, with a panchromatic one that lies on it; choose another.</source>
      <translation>En la carpeta {folder} no hay ninguna imagen multiespectral, de varias bandas, con una pancromática situada sobre ella; elija otra.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>No panchromatic image lies on “{ms}”; choose that which was taken with it, or leave it out.</source>
      <translation>Ninguna imagen pancromática está situada sobre «{ms}»; elija la que se tomó junto con ella o no la incluya.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: it is a result of pansharpening.</source>
      <translation>«{image}» no se ha incluido: es un resultado de pansharpening.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: it is a part of “{whole}”.</source>
      <translation>«{image}» no se ha incluido: es una parte de «{whole}».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: it is a copy of “{other}”.</source>
      <translation>«{image}» no se ha incluido: es una copia de «{other}».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: no panchromatic image lies on it.</source>
      <translation>«{image}» no se ha incluido: ninguna imagen pancromática está situada sobre ella.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{ms}” fits several panchromatic images alike: {all}; the first was taken.</source>
      <translation>A «{ms}» le corresponden por igual varias imágenes pancromáticas: {all}; se ha tomado la primera.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{ms}” was taken on {day}, “{pan}” on {other}.</source>
      <translation>«{ms}» se tomó el {day}; «{pan}», el {other}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: it is no image's panchromatic one.</source>
      <translation>«{image}» no se ha incluido: no es la pancromática de ninguna imagen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/__init__.py" />
      <source>“{source}” has no georeference but the other image has; georeference it first.</source>
      <translation>«{source}» no tiene georreferencia, pero la otra imagen sí; georreferénciela antes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/__init__.py" />
      <source>“{source}” is located by control points or RPCs only, but the other image is not; orthorectify it first (gdalwarp).</source>
      <translation>«{source}» está georreferenciada solo mediante puntos de control o RPC, pero la otra imagen no; ortorrectifíquela antes (gdalwarp).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/control_points.py" />
      <source>control points</source>
      <translation>puntos de control</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>“{ms}” is in another coordinate system than “{pan}”</source>
      <translation>«{ms}» está en un SRC distinto del de «{pan}»</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>“{ms}” is rotated against “{pan}”</source>
      <translation>«{ms}» está girada respecto a «{pan}»</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>At least one image names no coordinate system; both are taken to share one.</source>
      <translation>Al menos una imagen no indica ningún SRC; se supone que ambas comparten el mismo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>“{source}” names no coordinate system, and its coordinates are of another kind than the other image's; assign it the right one first (gdal_edit.py -a_srs).</source>
      <translation>«{source}» no indica ningún SRC y sus coordenadas son de otro tipo que las de la otra imagen; asígnele antes el correcto (gdal_edit.py -a_srs).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>The georeferences state a ratio of {across:.5g} × {down:.5g}, but the numbers of pixels one of {columns:.0f} × {rows:.0f}; the images are taken to lie corner on corner.</source>
      <translation>Las georreferencias indican una relación de {across:.5g} × {down:.5g}, pero los números de píxeles, una de {columns:.0f} × {rows:.0f}; se supone que las esquinas de las imágenes coinciden.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>“{ms}” and “{pan}” do not overlap; choose two images of one place, and check their coordinate systems.</source>
      <translation>«{ms}» y «{pan}» no se superponen; elija dos imágenes del mismo lugar y compruebe sus SRC.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>“{ms}” and “{pan}” have no georeference, and their sizes do not fit a whole ratio; georeference or crop them first.</source>
      <translation>«{ms}» y «{pan}» no tienen georreferencia y sus tamaños no corresponden a una relación entera; georreferéncielas o recórtelas antes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>“{ms}” and “{pan}” are located by {kind} that do not agree; orthorectify both first (gdalwarp).</source>
      <translation>«{ms}» y «{pan}» están georreferenciadas mediante {kind} que no concuerdan; ortorrectifique antes ambas (gdalwarp).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>Both images carry the very same {kind}; their corners are taken to coincide.</source>
      <translation>Las dos imágenes llevan exactamente los mismos {kind}; se supone que sus esquinas coinciden.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>Both images are located by {kind}, which agree; the result carries PAN's.</source>
      <translation>Las dos imágenes están georreferenciadas mediante {kind} que concuerdan; el resultado lleva los de la PAN.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/rational_polynomials.py" />
      <source>RPCs</source>
      <translation>RPC</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>{reason}, and the panchromatic image lies on a rotated grid; warp both to one north-up grid first.</source>
      <translation>{reason}, y la cuadrícula de la imagen pancromática está girada; reproyecte antes ambas imágenes a una misma cuadrícula orientada al norte.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>“{ms}” cannot be reprojected to the coordinate system of “{pan}” ({error}); reproject it first, or check both coordinate systems.</source>
      <translation>«{ms}» no se puede reproyectar al SRC de «{pan}» ({error}); reproyéctela antes o compruebe ambos SRC.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>{reason}: it is warped to a grid aligned to that image's, {columns:.5g} × {rows:.5g} times as coarse.</source>
      <translation>{reason}: se remuestrea en una cuadrícula alineada con la de esta última y {columns:.5g} × {rows:.5g} veces más gruesa.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>there is no way from the one to the other</source>
      <translation>no hay ninguna transformación entre los dos SRC</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>some of its coordinates have no counterpart</source>
      <translation>algunas de sus coordenadas no tienen equivalente</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>its pixels have no size there</source>
      <translation>sus píxeles no tienen tamaño en ese SRC</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/sizes.py" />
      <source>Neither image is georeferenced; their corners are taken to coincide, which nothing proves.</source>
      <translation>Ninguna de las dos imágenes está georreferenciada; se supone que sus esquinas coinciden, lo que nada demuestra.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/reading.py" />
      <source>“{title}” cannot be read: {cause}.</source>
      <translation>«{title}» no se puede leer: {cause}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” is located by control points or RPCs only, so that no extent can be cut out; leave the extent empty, or orthorectify both images first (gdalwarp).</source>
      <translation>«{pan}» está georreferenciada solo mediante puntos de control o RPC, de modo que no se puede recortar ninguna extensión; deje vacía la extensión u ortorrectifique antes ambas imágenes (gdalwarp).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>The extent is no rectangle of numbers; choose another, or leave it empty.</source>
      <translation>La extensión no es un rectángulo de números; elija otra o déjela vacía.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>The extent and the two images share {columns} × {rows} PAN pixels, but {least:.0f} in each direction are needed; choose a larger extent, or one where both lie.</source>
      <translation>La extensión y las dos imágenes comparten {columns} × {rows} píxeles PAN, pero hacen falta {least:.0f} en cada dirección; elija una extensión mayor o una en la que estén ambas imágenes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” has {count} bands, but a panchromatic image has one; choose the panchromatic layer, or extract its band first.</source>
      <translation>«{pan}» tiene {count} bandas, pero una imagen pancromática tiene una sola; elija la capa pancromática o extraiga antes su banda.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” is not finer than “{ms}” by their georeferences, but has {columns:.4g} × {rows:.4g} times as many pixels; if both show the same area, take the georeferences away from both (gdal_edit.py -unsetgt), and they are laid corner on corner.</source>
      <translation>«{pan}» no es más fina que «{ms}» según sus georreferencias, pero tiene {columns:.4g} × {rows:.4g} veces más píxeles; si ambas muestran la misma zona, quite la georreferencia a las dos (gdal_edit.py -unsetgt) y se superpondrán esquina con esquina.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” is not finer than “{ms}” (pixels {times:.3g} times as large); exchange the two layers or choose a finer panchromatic image.</source>
      <translation>«{pan}» no es más fina que «{ms}» (factor de tamaño de los píxeles: {times:.3g}); intercambie las dos capas o elija una imagen pancromática más fina.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” is {columns:.3g} × {rows:.3g} times finer than “{ms}”; ratios from 1.5 to 8, about alike in both directions, can be sharpened.</source>
      <translation>«{pan}» es {columns:.3g} × {rows:.3g} veces más fina que «{ms}»; solo se pueden refinar imágenes con relaciones de 1,5 a 8, parecidas en ambas direcciones.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{ms}” and “{pan}” share {columns} × {rows} PAN pixels, but {least:.0f} in each direction are needed; choose images with more in common.</source>
      <translation>«{ms}» y «{pan}» comparten {columns} × {rows} píxeles PAN, pero hacen falta {least:.0f} en cada dirección; elija imágenes con más superficie en común.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>Up to {beyond:.3g} PAN pixels at the border of the result lie beyond “{ms}”; their colours are carried on from within.</source>
      <translation>Hasta {beyond:.3g} píxeles PAN en el borde del resultado quedan fuera de «{ms}»; sus colores se prolongan desde el interior.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/sensor_clues.py" />
      <source>metadata of “{title}”</source>
      <translation>los metadatos de «{title}»</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/sensor_clues.py" />
      <source>a file name</source>
      <translation>un nombre de archivo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/source.py" />
      <source>A file of “{title}” is given twice; give each band once.</source>
      <translation>Un archivo de «{title}» se ha indicado dos veces; indique cada banda una sola vez.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/source.py" />
      <source>The files of “{title}” differ in size or place; give bands that lie on one pixel grid.</source>
      <translation>Los archivos de «{title}» difieren en tamaño o ubicación; indique bandas que estén en una misma cuadrícula de píxeles.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/source.py" />
      <source>“{title}” cannot be reprojected ({error}); reproject it to the other image's coordinate system first.</source>
      <translation>«{title}» no se puede reproyectar ({error}); reproyéctela antes al SRC de la otra imagen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{base} cannot make environments by itself; virtualenv does it instead.</source>
      <translation>{base} no puede crear entornos por sí solo; en su lugar lo hace virtualenv.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>Setting up failed; {cause}.</source>
      <translation>La configuración ha fallado; {cause}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>The folder {wheels} holds no wheel of pip, which this Python lacks; add it.</source>
      <translation>La carpeta {wheels} no contiene ningún paquete wheel de pip y este Python no tiene pip; añádalo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>Fetching {name} from {shown}</source>
      <translation>Descargando {name} de {shown}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{shown} offers no {name}; choose another package index.</source>
      <translation>{shown} no ofrece {name}; elija otro índice de paquetes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{shown} cannot be read ({error}); check network, proxy and package index.</source>
      <translation>{shown} no se puede leer ({error}); compruebe la red, el proxy y el índice de paquetes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{name} came damaged from {shown}; try again.</source>
      <translation>{name} ha llegado dañado de {shown}; inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{address} is no web address</source>
      <translation>{address} no es una dirección web</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>The Python that was set up does not work: choose “Set up computing…” in the menu, or run that tool; the classical methods, as BT-H, need none.</source>
      <translation>El Python que se configuró no funciona: elija «Configurar el entorno de cálculo…» en el menú o ejecute esa herramienta; los métodos clásicos, como BT-H, no lo necesitan.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>There is no Python with PyTorch yet: choose “Set up computing…” in the menu, or run that tool; the classical methods, as BT-H, need none.</source>
      <translation>Todavía no hay ningún Python con PyTorch: elija «Configurar el entorno de cálculo…» en el menú o ejecute esa herramienta; los métodos clásicos, como BT-H, no lo necesitan.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>{path} does not run as a Python interpreter.</source>
      <translation>{path} no funciona como intérprete de Python.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>{path} lacks {packages}.</source>
      <translation>Faltan paquetes en {path}: {packages}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>{path} has torch {version}, but {least} is needed at least.</source>
      <translation>{path} tiene torch {version}, pero se necesita al menos {least}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>The Python chosen in the options cannot compute: {problem}</source>
      <translation>El Python elegido en las opciones no se puede usar para el cálculo. {problem}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>for processors</source>
      <translation>para procesadores</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>for graphics cards, CUDA {cuda:g}</source>
      <translation>para tarjetas gráficas, CUDA {cuda:g}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{names}, {kind} ({plan.reason}), for Python {plan.version}, in {plan.folder}: about {plan.build.download_mb} MB to download, {plan.build.disk_mb} MB on the disk, {origin}.</source>
      <translation>{names}, {kind} ({plan.reason}), para Python {plan.version}, en {plan.folder}: unos {plan.build.download_mb} MB de descarga, {plan.build.disk_mb} MB en el disco, {origin}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>from the folder {wheels}, without network</source>
      <translation>desde la carpeta {wheels}, sin red</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>from {index}</source>
      <translation>desde {index}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>from the public package indexes</source>
      <translation>desde los índices de paquetes públicos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>No Python was found beside QGIS to start from; choose, in the options, one that has PyTorch.</source>
      <translation>No se ha encontrado junto a QGIS ningún Python del que partir; elija en las opciones uno que tenga PyTorch.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{base} does not run as a Python; choose, in the options, one that has PyTorch.</source>
      <translation>{base} no funciona como Python; elija en las opciones uno que tenga PyTorch.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>The folder of wheels {wheels} does not exist; choose another or none.</source>
      <translation>La carpeta de paquetes wheel {wheels} no existe; elija otra o ninguna.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>Trying it: {device} sharpened a small image.</source>
      <translation>Prueba: {device} ha refinado una imagen pequeña.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>PyTorch cannot use the graphics card here; choose the build “cpu” or another driver.</source>
      <translation>PyTorch no puede usar aquí la tarjeta gráfica; elija la compilación «cpu» u otro controlador.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>The graphics card cannot be used, though it was expected to; computing runs on the processor.</source>
      <translation>No se puede usar la tarjeta gráfica, aunque se esperaba que sí; el cálculo se ejecuta en el procesador.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{folder} cannot be written ({error}); make room or close what uses it.</source>
      <translation>No se puede escribir en {folder} ({error}); libere espacio o cierre los programas que usen la carpeta.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{folder} cannot be deleted ({error}); close what uses it.</source>
      <translation>No se puede eliminar {folder} ({error}); cierre los programas que usen la carpeta.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>Setting up takes {disk_mb} MB, but only {free} MB are free where {folder} is; make room.</source>
      <translation>El entorno de cálculo ocupa {disk_mb} MB, pero solo hay {free} MB libres donde está {folder}; libere espacio.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{problem} A package index can be set instead of {index}: the public one has, on Linux, the build for graphics cards, which is much larger.</source>
      <translation>{problem} En lugar de {index} se puede indicar un índice de paquetes: en Linux, el público tiene la compilación para tarjetas gráficas, que es mucho más grande.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>run the tool “Set up computing” to repair it, or choose another Python</source>
      <translation>ejecute la herramienta «Configurar el entorno de cálculo» para reparar el entorno o elija otro Python</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>{interpreter} does not start ({error}); {way_out}.</source>
      <translation>{interpreter} no se inicia ({error}); {way_out}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>The compute process has not said a word for {minutes:.0f} minutes and was ended; try again, or choose another device.</source>
      <translation>El proceso de cálculo no ha respondido durante {minutes:.0f} minutos y se ha detenido; inténtelo de nuevo o elija otro dispositivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>The plugin was updated while QGIS was running: start QGIS again.</source>
      <translation>El complemento se ha actualizado con QGIS abierto: reinicie QGIS.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>The compute process ended at its start; {way_out}. {last_words}</source>
      <translation>El proceso de cálculo ha terminado al iniciarse; {way_out}. {last_words}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>The compute process ended unexpectedly; try again. {last_words}</source>
      <translation>El proceso de cálculo ha terminado de forma inesperada; inténtelo de nuevo. {last_words}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>Its last words: {line}</source>
      <translation>Su último mensaje: {line}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>It printed nothing; memory may have run out.</source>
      <translation>No imprimió nada; quizá se agotó la memoria.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>PyTorch cannot be set up for Python {minor}, only for {pythons}; choose a Python that can compute in the options.</source>
      <translation>PyTorch no se puede instalar para Python {minor}, solo para {pythons}; elija en las opciones un Python que pueda calcular.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>as asked for</source>
      <translation>según lo solicitado</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>macOS has no CUDA; choose the build “auto”.</source>
      <translation>macOS no tiene CUDA; elija la compilación «auto».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>it uses Apple's graphics processors too</source>
      <translation>también usa los procesadores gráficos de Apple</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>{card} was found, whose driver runs CUDA {cuda:g}</source>
      <translation>se ha encontrado {card}, cuyo controlador admite CUDA {cuda:g}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>{card} or its driver for CUDA {cuda:g} is too old</source>
      <translation>{card} o su controlador para CUDA {cuda:g} es demasiado antiguo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>no NVIDIA graphics card was found</source>
      <translation>no se ha encontrado ninguna tarjeta gráfica NVIDIA</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>PyTorch for graphics cards cannot be used: {reason}; choose the build “auto” or “cpu”.</source>
      <translation>No se puede usar PyTorch para tarjetas gráficas, porque {reason}; elija la compilación «auto» o «cpu».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the disk is full: make room and try again</source>
      <translation>el disco está lleno: libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the proxy refused its user or password: correct them in QGIS's settings</source>
      <translation>el proxy ha rechazado el usuario o la contraseña: corríjalos en las opciones de QGIS</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the server's certificate is not trusted: add its authority to QGIS's certificates</source>
      <translation>el certificado del servidor no es de confianza: añada su autoridad de certificación a los certificados de QGIS</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>a package is not the file that was published: it came damaged, or someone changed it; try again</source>
      <translation>un paquete no es el archivo que se publicó: llegó dañado o alguien lo cambió; inténtelo de nuevo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the path is too long: enable long paths in Windows</source>
      <translation>la ruta es demasiado larga: habilite las rutas largas en Windows</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the package index cannot be reached: check network and proxy in QGIS's settings, or give wheels</source>
      <translation>no se puede acceder al índice de paquetes: compruebe la red y el proxy en las opciones de QGIS o indique una carpeta de paquetes wheel</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>pip says: {error}</source>
      <translation>pip indica: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the log says why</source>
      <translation>el registro indica el motivo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/trial.py" />
      <source>PyTorch starts but does not compute as it should; set up computing again.</source>
      <translation>PyTorch se inicia, pero no calcula como debería; vuelva a configurar el entorno de cálculo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/usage.py" />
      <source>Computing is being set up just now, here or in another QGIS; wait until that has finished.</source>
      <translation>El cálculo se está configurando ahora, aquí o en otro QGIS; espere a que termine.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/usage.py" />
      <source>λ-PNN is computing just now, here or in another QGIS; wait until that has finished, or cancel it.</source>
      <translation>λ-PNN está calculando ahora, aquí o en otro QGIS; espere a que termine o cancélelo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/scene_model.py" />
      <source>subtracting {offset:g} and dividing by {scale:g}</source>
      <translation>restando {offset:g} y dividiendo entre {scale:g}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/scene_model.py" />
      <source>dividing by {scale:g}</source>
      <translation>dividiendo entre {scale:g}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>The file of sensors {file} cannot be read ({error}); correct or remove it.</source>
      <translation>El archivo de sensores {file} no se puede leer ({error}); corríjalo o elimínelo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>The file of sensors {file} holds no object of sensors by their short names; correct it.</source>
      <translation>El archivo de sensores {file} no contiene un objeto con los sensores por su nombre corto; corríjalo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it lacks {key}</source>
      <translation>le falta {key}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>The sensor “{identifier}” in {file} must be corrected: {cause}.</source>
      <translation>Hay que corregir el sensor «{identifier}» de {file}: {cause}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it is no object</source>
      <translation>no es un objeto</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has a key “{key}”, but only {known} are known</source>
      <translation>tiene una clave «{key}», pero solo se admiten {known}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>its short name is no word</source>
      <translation>su nombre corto no es una palabra</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has no ms_gains; give a list of lists, one gain for every band</source>
      <translation>no tiene ms_gains; indique una lista de listas, con una ganancia por banda</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has bits of {bits}; give a whole number from 1 to 32</source>
      <translation>su valor de bits es {bits}; indique un número entero de 1 a 32</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has a ratio of {ratio}; give how many PAN pixels an MS pixel measures</source>
      <translation>su valor de ratio es {ratio}; indique cuántos píxeles PAN mide un píxel MS</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>its marks are no list of words</source>
      <translation>su valor de marks no es una lista de palabras</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>its bands are no list of lists of words, as [["blue", "green", "red", "nir"]]</source>
      <translation>su valor de bands no es una lista de listas de palabras, como [["blue", "green", "red", "nir"]]</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has a gain of {gain}; MTF gains at Nyquist lie between 0.01 and 0.95</source>
      <translation>tiene una ganancia de {gain}; las ganancias de la MTF en la frecuencia de Nyquist están entre 0.01 y 0.95</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>any sensor (typical values)</source>
      <translation>cualquier sensor (valores típicos)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>no file names it, but MS pixels are twice as large as PAN pixels, as Landsat's</source>
      <translation>nada indica el sensor, pero los píxeles MS miden el doble que los píxeles PAN, como en Landsat</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>no file names it, but there are 8 bands at a ratio of 4, as WorldView-2's</source>
      <translation>nada indica el sensor, pero hay 8 bandas con una relación de 4, como en WorldView-2</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>no file names it, and neither the number of bands nor the ratio tells</source>
      <translation>nada indica el sensor, y ni el número de bandas ni la relación permiten deducirlo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>{origin} says “{text}”</source>
      <translation>«{text}», según {origin}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Adaptation was ended by you after {steps} of {planned} iterations.</source>
      <translation>Usted terminó la adaptación tras {steps} de {planned} iteraciones.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Memory ran short, so that training took batches of {batch} in place of {usual}: with more memory, the same seed gives another file.</source>
      <translation>La memoria no bastó, por lo que se entrenó con lotes de {batch} en lugar de {usual}: con más memoria, la misma semilla da otro archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Training steps were played back from a recording of this graphics card.</source>
      <translation>Los pasos de entrenamiento se reprodujeron desde una grabación de esta tarjeta gráfica.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>; about {left:.0f} s left</source>
      <translation>; quedan unos {left:.0f} s</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Adaptation {iteration}/{total}: on its crops R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}{left}.</source>
      <translation>Adaptación {iteration}/{total}: en sus recortes, R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}{left}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Nothing more was gained: adaptation ended after {total} of {planned} iterations.</source>
      <translation>Sin más mejoras: la adaptación ha terminado tras {total} de {planned} iteraciones.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/assessment.py" />
      <source>“{image}” and “{reference}” have too little in common to compare; choose the truth of just this place.</source>
      <translation>«{image}» y «{reference}» tienen demasiado poco en común para compararlas; elija la imagen de referencia de este mismo lugar.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/band_sharpening.py" />
      <source>guide</source>
      <translation>imagen guía</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/band_sharpening.py" />
      <source>The bands of “{ms}” lie many pixels off each other; register them first, or switch the correction off.</source>
      <translation>Las bandas de «{ms}» están desplazadas muchos píxeles unas respecto a otras; alinéelas antes o desactive la corrección del desalineamiento.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/band_sharpening.py" />
      <source>Guide of {bands}: {weights}; correlation {correlation:.3f}.</source>
      <translation>Imagen guía de {bands}: {weights}; correlación {correlation:.3f}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch.py" />
      <source>The output {path} is a file of somebody else's; choose another folder.</source>
      <translation>La salida {path} es un archivo ajeno; elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_inputs.py" />
      <source>The table {file} has no columns ms and pan; name them so.</source>
      <translation>La tabla {file} no tiene columnas ms y pan; deles esos nombres.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_inputs.py" />
      <source>The table {file} cannot be read ({error}).</source>
      <translation>No se puede leer la tabla {file} ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_inputs.py" />
      <source>Line {number} of {file} names no pair; fill both columns.</source>
      <translation>La línea {number} de {file} no indica ningún par; rellene ambas columnas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>{folder}: overview</source>
      <translation>{folder}: visión de conjunto</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Seconds</source>
      <translation>Segundos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Summary</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Pairs and images</source>
      <translation>Pares e imágenes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Look</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>One by one</source>
      <translation>Uno por uno</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>What became of every input</source>
      <translation>Qué ha sido de cada entrada</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>How it was made</source>
      <translation>Cómo se hizo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Results and tables lie in {folder}.</source>
      <translation>Los resultados y las tablas están en {folder}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Scores; lower is better</source>
      <translation>Puntuaciones; cuanto más bajas, mejor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>median</source>
      <translation>mediana</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>highest</source>
      <translation>más alta en</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>{name}, pansharpened</source>
      <translation>{name} (pansharpening)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_status.py" />
      <source>there already</source>
      <translation>ya existente</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_status.py" />
      <source>failed</source>
      <translation>fallido</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_status.py" />
      <source>left out</source>
      <translation>no incluido</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/classical.py" />
      <source>Method: {method} ({paper}).</source>
      <translation>Método: {method} ({paper}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/classical.py" />
      <source>this computer's processor</source>
      <translation>el procesador de este equipo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/comparison.py" />
      <source>row {row}, column {column}</source>
      <translation>fila {row}, columna {column}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/comparison.py" />
      <source>The methods {unknown} are not known, or not at hand; choose from {known}.</source>
      <translation>Los métodos {unknown} son desconocidos o no están disponibles; elija entre {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/comparison.py" />
      <source>{method}: {seconds:.1f} s.</source>
      <translation>{method}: {seconds:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/degrading.py" />
      <source>Degraded by {ratio:.5g}: the multispectral image by gains at Nyquist of {gains}, the panchromatic one by {pan_gain:.2f}.</source>
      <translation>Degradación por {ratio:.5g}: la imagen multiespectral, con ganancias en Nyquist de {gains}; la pancromática, con {pan_gain:.2f}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/degrading.py" />
      <source>Degraded by {ratio:.3g}, “{ms}” would measure {columns} × {rows} pixels, but {least} in each direction are needed; choose a larger scene.</source>
      <translation>Degradada por {ratio:.3g}, «{ms}» mediría {columns} × {rows} píxeles, pero hacen falta {least} en cada dirección; elija una escena mayor.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>R-Q2ⁿ: likeness of the spectra to the multispectral image, 0 to 1; higher is better</source>
      <translation>R-Q2ⁿ: semejanza de los espectros con la imagen multiespectral, de 0 a 1; cuanto más alta, mejor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>R-SAM: mean angle between the spectra and those of the multispectral image, in degrees</source>
      <translation>R-SAM: ángulo medio entre los espectros y los de la imagen multiespectral, en grados</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>D_S: change of the likeness to the panchromatic image with the resolution; lower is better</source>
      <translation>D_S: cambio de la semejanza con la imagen pancromática según la resolución; cuanto más bajo, mejor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>HQNR: (1 - D_λ)·(1 - D_S), 0 to 1; higher is better</source>
      <translation>HQNR: (1 - D_λ)·(1 - D_S), de 0 a 1; cuanto más alto, mejor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Gain at the Nyquist frequency that the two images show, the median of the bands</source>
      <translation>Ganancia en la frecuencia de Nyquist que muestran las dos imágenes, mediana de las bandas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Share of values at or below zero, 0 to 1</source>
      <translation>Proporción de valores iguales o inferiores a cero, de 0 a 1</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Greatest value as a multiple of the multispectral image's, of the worst band</source>
      <translation>Valor máximo como múltiplo del de la imagen multiespectral, en la peor banda</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Fine noise on flat places as a multiple of the panchromatic image's; about 1 is natural</source>
      <translation>Ruido fino en zonas lisas como múltiplo del de la imagen pancromática; lo natural es alrededor de 1</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>ΔE00: mean difference of true colours to the eye; 1 can just be seen</source>
      <translation>ΔE00: diferencia media de los colores reales a la vista; 1 apenas se percibe</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>ΔE00 that 95 % of the pixels stay below</source>
      <translation>ΔE00 por debajo del cual está el 95 % de los píxeles</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Mean difference of NDVI from the multispectral image's, at its resolution</source>
      <translation>Diferencia media del NDVI respecto al de la imagen multiespectral, a la resolución de esta</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Mean difference of NDWI from the multispectral image's, at its resolution</source>
      <translation>Diferencia media del NDWI respecto al de la imagen multiespectral, a la resolución de esta</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Mean difference of NDRE from the multispectral image's, at its resolution</source>
      <translation>Diferencia media del NDRE respecto al de la imagen multiespectral, a la resolución de esta</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>ERGAS: error against the reference; lower is better</source>
      <translation>ERGAS: error respecto a la referencia; cuanto más bajo, mejor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>SAM: mean angle between the spectra and those of the reference, in degrees</source>
      <translation>SAM: ángulo medio entre los espectros y los de la referencia, en grados</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Q2ⁿ: likeness to the reference, 0 to 1; higher is better</source>
      <translation>Q2ⁿ: semejanza con la referencia, de 0 a 1; cuanto más alta, mejor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>PSNR: ratio of the reference's greatest value and the error, in decibels; higher is better</source>
      <translation>PSNR: relación entre el valor máximo de la referencia y el error, en decibelios; cuanto más alta, mejor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>SSIM: likeness of structure to the reference, up to 1; higher is better</source>
      <translation>SSIM: semejanza estructural con la referencia, hasta 1; cuanto más alta, mejor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>UQI: universal quality index against the reference, up to 1; higher is better</source>
      <translation>UQI: índice de calidad universal respecto a la referencia, hasta 1; cuanto más alto, mejor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>SCC: correlation of fine detail with the reference's, up to 1; higher is better</source>
      <translation>SCC: correlación del detalle fino con el de la referencia, hasta 1; cuanto más alta, mejor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/guides.py" />
      <source>No band of “{ms}” shows anything: each holds one number only, or none; choose another image.</source>
      <translation>Ninguna banda de «{ms}» muestra nada: cada una contiene un solo número, o ninguno; elija otra imagen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/guides.py" />
      <source>Too few pixels hold data side by side for a guide; choose images with more in common.</source>
      <translation>Hay muy pocos píxeles contiguos con datos para formar una imagen guía; elija imágenes con más área en común.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>Sensor taken as {sensor}: {reason}. Choose another in parameter Sensor if that is wrong.</source>
      <translation>Sensor supuesto: {sensor} ({reason}). Si no es correcto, elija otro en el parámetro Sensor.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>{sensor} delivers a ratio of {ratio}; its blur is scaled to the ratio of {present:.3g} found here.</source>
      <translation>{sensor} ofrece una relación de {ratio}; su desenfoque se adapta a la relación de {present:.3g} que hay aquí.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>“{ms.title}”: {bands} bands of {ms.grid.columns} × {ms.grid.rows} pixels, {ms.dtype}; “{pan.title}”: {pan.grid.columns} × {pan.grid.rows}, {pan.dtype}; ratio {ratio[1]:.5g} × {ratio[0]:.5g}, MS corner at PAN pixel ({origin[1]:.2f}, {origin[0]:.2f}).</source>
      <translation>«{ms.title}»: {bands} bandas de {ms.grid.columns} × {ms.grid.rows} píxeles, {ms.dtype}; «{pan.title}»: {pan.grid.columns} × {pan.grid.rows}, {pan.dtype}; relación {ratio[1]:.5g} × {ratio[0]:.5g}, esquina de la MS en el píxel PAN ({origin[1]:.2f}, {origin[0]:.2f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>The sensor “{sensor}” is not known; choose from {known}.</source>
      <translation>El sensor «{sensor}» es desconocido; elija entre {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>“{pan}” holds the number {number:g} everywhere and shows no detail; choose another panchromatic image.</source>
      <translation>«{pan}» contiene el número {number:g} en todas partes y no muestra detalle; elija otra imagen pancromática.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>“{source}” is framed by zeros, which it does not declare; where they fill areas, they are taken as missing. Declare a nodata value if they are numbers.</source>
      <translation>«{source}» está enmarcada por ceros que no declara; donde llenan áreas se consideran píxeles sin datos. Declare un valor nodata si son números.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>Pixels of “{source}” are zero in all bands, far from any other number, and not declared as missing; they are taken as missing wherever they lie. Declare a nodata value if they are numbers.</source>
      <translation>Hay píxeles de «{source}» que son cero en todas las bandas, lejos de cualquier otro número, y no están declarados como sin datos; se consideran sin datos dondequiera que estén. Declare un valor nodata si son números.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>Pixels of “{source}” are missing where all bands hold nodata; where only some do, it is taken as a number in {bands}, since it lies among the others.</source>
      <translation>Faltan los píxeles de «{source}» en los que todas las bandas tienen nodata; donde solo lo tienen algunas, se toma como número en {bands}, ya que está entre los demás.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>“{source}” shows nothing in {bands}: one number everywhere, or none. The result holds the same there; training, registration and scores go by the other bands.</source>
      <translation>«{source}» no muestra nada en {bands}: el mismo número en todas partes, o ninguno. El resultado contiene lo mismo; el entrenamiento, el registro y los índices se guían por las demás bandas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>{file}: {problem}</source>
      <translation>{file}: {problem}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>{file} is for {bands} bands, but {sensor} has {known}; choose the sensor that the weights are for.</source>
      <translation>{file} es para {bands} bandas, pero {sensor} tiene {known}; elija el sensor para el que son los pesos.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>Imported weights for {bands} bands into {file}.</source>
      <translation>Pesos para {bands} bandas importados a {file}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>{file} takes {size:.0f} MB, much more than the weights of λ-PNN; choose another file.</source>
      <translation>{file} ocupa {size:.0f} MB, mucho más que los pesos de λ-PNN; elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>{file} cannot be read ({error}); choose another.</source>
      <translation>No se puede leer {file} ({error}); elija otro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/job.py" />
      <source>fast</source>
      <translation>rápido</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/job.py" />
      <source>standard</source>
      <translation>estándar</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/job.py" />
      <source>best</source>
      <translation>óptimo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Colours are kept very well</source>
      <translation>Los colores se conservan muy bien</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Colours are kept well</source>
      <translation>Los colores se conservan bien</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Colours are kept in part</source>
      <translation>Los colores se conservan en parte</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Colours are not kept</source>
      <translation>Los colores no se conservan</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>structures are followed very well</source>
      <translation>las estructuras se siguen muy bien</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>structures are followed well</source>
      <translation>las estructuras se siguen bien</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>structures are followed in part</source>
      <translation>las estructuras se siguen en parte</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>structures are not followed</source>
      <translation>las estructuras no se siguen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Too few pixels hold data side by side for the result to be judged.</source>
      <translation>Hay muy pocos píxeles contiguos con datos para evaluar el resultado.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Scores: R-ERGAS {r_ergas:.3f} by the catalogue's optics, {r_ergas_own:.3f} by the pair's own, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}.</source>
      <translation>Puntuaciones: R-ERGAS {r_ergas:.3f} según la óptica del catálogo, {r_ergas_own:.3f} según la del par, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>{colours}, {structures}.</source>
      <translation>{colours}, {structures}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>See “When the scores are poor” in the user guide.</source>
      <translation>Véase «When the scores are poor» en la guía del usuario.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/kept_training.py" />
      <source>The training that was kept in {file} cannot be read ({error}); begin it anew, without Resume.</source>
      <translation>No se puede leer el entrenamiento guardado en {file} ({error}); empiécelo de nuevo, sin «Reanudar».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/kept_training.py" />
      <source>The training that was kept in {file} is of other images, of other settings or of another version of the plugin; choose another output, or begin anew, without Resume.</source>
      <translation>El entrenamiento guardado en {file} es de otras imágenes, de otros ajustes o de otra versión del complemento; elija otra salida o empiece de nuevo, sin «Reanudar».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/library.py" />
      <source>There are weights called {name} already; remove them, or give the file another name.</source>
      <translation>Ya hay pesos llamados {name}; elimínelos o dé otro nombre al archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/library.py" />
      <source>{folder} cannot be written to ({error}).</source>
      <translation>No se puede escribir en {folder} ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/library.py" />
      <source>The weights {file} cannot be deleted ({error}).</source>
      <translation>No se pueden eliminar los pesos {file} ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/likeness.py" />
      <source>“{pan}” shows little of what “{ms}” shows (correlation {found:.2f}): is it of another place or time, or of other wavelengths?</source>
      <translation>«{pan}» muestra poco de lo que muestra «{ms}» (correlación {found:.2f}): ¿es de otro lugar o de otra fecha, o de otras longitudes de onda?</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>“{image}” has {found} bands, but “{ms}” has {wanted}; choose the image that was made of it, or name the multispectral bands that it has.</source>
      <translation>«{image}» tiene {found} bandas, pero «{ms}» tiene {wanted}; elija la imagen que se hizo a partir de ella o indique las bandas multiespectrales que contiene.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>“{image}” does not show what “{ms}” shows (correlation {correlation:.2f} at its resolution); choose the image that was made with this pair.</source>
      <translation>«{image}» no muestra lo que muestra «{ms}» (correlación {correlation:.2f} a la resolución de esta); elija la imagen que se hizo con este par.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>The bands of “{image}” are in another order than those of “{ms}”, by what they show; they are taken as {numbers}.</source>
      <translation>Por lo que muestran, las bandas de «{image}» están en otro orden que las de «{ms}»; se toman como {numbers}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>The numbers of “{image}” have another unit than those of “{ms}” ({gains} times); they are brought back band by band, by gain and offset, so that errors of just this kind do not count.</source>
      <translation>Los números de «{image}» están en otra unidad que los de «{ms}» ({gains} veces); se convierten banda por banda, con ganancia y valor aditivo, de modo que los errores de este tipo no cuentan.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>“{image}” and the two images hold data at no common place; choose the image that was made with this pair.</source>
      <translation>«{image}» y las dos imágenes no tienen datos en ningún lugar común; elija la imagen que se hizo con este par.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/memory_plan.py" />
      <source>Sharpening {bands} bands takes {least} MB of memory at least, but {budget} MB are allowed; raise “Memory for a tile” in the options, choose fewer bands, or another device.</source>
      <translation>Mejorar {bands} bandas necesita al menos {least} MB de memoria, pero se permiten {budget} MB; aumente «Memoria para una tesela» en las opciones, elija menos bandas u otro dispositivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/misregistration.py" />
      <source>Sure: the images show the same detail (confidence {c:.2f}).</source>
      <translation>Seguro: las imágenes muestran el mismo detalle (confianza {c:.2f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/misregistration.py" />
      <source>Likely: most of the images' detail is alike (confidence {c:.2f}).</source>
      <translation>Probable: la mayor parte del detalle de las imágenes coincide (confianza {c:.2f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/misregistration.py" />
      <source>Not sure: the images show too little detail, or different detail (confidence {c:.2f}); do not rely on it.</source>
      <translation>Inseguro: las imágenes muestran muy poco detalle o un detalle distinto (confianza {c:.2f}); no se fíe del resultado.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>it is far too large</source>
      <translation>es demasiado grande</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>The weights {file} cannot be read ({error}); choose another file.</source>
      <translation>No se pueden leer los pesos {file} ({error}); elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>The weights {file} were written by another version of the plugin; update it, or choose another file.</source>
      <translation>Los pesos {file} fueron escritos por otra versión del complemento; actualícelo o elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>There are no weights {weights}; choose a file, or import them.</source>
      <translation>No hay pesos {weights}; elija un archivo o impórtelos.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>The weights “{weights}” are for a ratio of {theirs:.4g}, but that of the two images is {ratio:.4g}; choose others.</source>
      <translation>Los pesos «{weights}» son para una razón de {theirs:.4g}, pero la de las dos imágenes es {ratio:.4g}; elija otros.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>Training starts from the weights “{weights}” ({about}).</source>
      <translation>El entrenamiento parte de los pesos «{weights}» ({about}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>Nothing is trained: the weights “{weights}” are taken as they are ({about}).</source>
      <translation>No se entrena: los pesos «{weights}» se toman tal como son ({about}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>They were learnt from {theirs}, but this is {sensor}: the result may be worse than one from scratch.</source>
      <translation>Se aprendieron de {theirs}, pero este es {sensor}: el resultado puede ser peor que uno desde cero.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>Their bands are called {theirs}, those of “{ms}” {bands}: they are taken for the same, in this order.</source>
      <translation>Sus bandas se llaman {theirs}, las de «{ms}» {bands}: se toman por las mismas, en este orden.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>“{weights}” is for {theirs} bands, but “{ms}” has {bands}; choose another, or other bands.</source>
      <translation>«{weights}» es para {theirs} bandas, pero «{ms}» tiene {bands}; haga otra elección o elija otras bandas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>“{weights}” has the bands in the order {theirs}, but those of “{ms}” are {bands}; name the bands in that order.</source>
      <translation>«{weights}» tiene las bandas en el orden {theirs}, pero las de «{ms}» son {bands}; indique las bandas en aquel orden.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>imported</source>
      <translation>importados</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>trained on scenes</source>
      <translation>entrenados con escenas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>adapted to a scene</source>
      <translation>adaptados a una escena</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>The file {file} holds no weights of λ-PNN ({error}); choose another.</source>
      <translation>El archivo {file} no contiene pesos de λ-PNN ({error}); elija otro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/network.py" />
      <source>Computing with {interpreter}.</source>
      <translation>Cálculo con {interpreter}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/network.py" />
      <source>Device: {device}.</source>
      <translation>Dispositivo: {device}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/network.py" />
      <source>These weights start no better than the first estimate here: training began from scratch.</source>
      <translation>Estos pesos no parten aquí de algo mejor que la primera estimación: el entrenamiento empezó desde cero.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/optics.py" />
      <source>The optics “{choice}” are not known; choose measured, catalogue, or a gain at Nyquist from {least} to {most}.</source>
      <translation>No se conoce la óptica «{choice}»; elija measured, catalogue o una ganancia en Nyquist de {least} a {most}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/optics.py" />
      <source>Optics as told: gains at Nyquist {gains}; catalogue {catalogue}.</source>
      <translation>Óptica según lo indicado: ganancias en Nyquist {gains}; catálogo {catalogue}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/optics.py" />
      <source>Optics: no band follows PAN closely enough to measure them (correlation {best:.2f} at most); gains at Nyquist are the catalogue's, {catalogue}.</source>
      <translation>Óptica: ninguna banda sigue a PAN lo bastante de cerca para medirla (correlación {best:.2f} como máximo); las ganancias en Nyquist son las del catálogo, {catalogue}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/optics.py" />
      <source>Optics: gains at Nyquist {gains} by what the pair shows (single bands {measured}, ± {uncertainty}); catalogue {catalogue}.</source>
      <translation>Óptica: ganancias en Nyquist {gains} según lo que muestra el par (cada banda {measured}, ± {uncertainty}); catálogo {catalogue}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>A file beside the result that would have been read with it is now {name}.</source>
      <translation>Un archivo junto al resultado que se habría leído con él se llama ahora {name}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>Finished in {seconds:.0f} s: {stages}.</source>
      <translation>Terminado en {seconds:.0f} s: {stages}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>{steps} of {planned}</source>
      <translation>{steps} de {planned}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>Time by stage</source>
      <translation>Tiempo por etapa</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>{file}: report</source>
      <translation>{file}: informe</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>A picture of it for show, of 8 bits: {path}.</source>
      <translation>Una imagen de visualización de 8 bits: {path}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>The result hardly follows the structures of “{pan}” (D_ρ {d_rho:.2f}): the two images may not show the same place at the same time, or lie elsewhere than their georeferences say. Compare before you use it.</source>
      <translation>El resultado apenas sigue las estructuras de «{pan}» (D_ρ {d_rho:.2f}): puede que las dos imágenes no muestren el mismo lugar al mismo tiempo, o que estén en otro sitio que el que dicen sus georreferencias. Compare antes de usarlo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/places.py" />
      <source>Most detail</source>
      <translation>Máximo detalle</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/places.py" />
      <source>Least trust</source>
      <translation>Mínima confianza</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/places.py" />
      <source>By chance</source>
      <translation>Al azar</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>Missing pixels, if any, hold {nodata:g} in the result.</source>
      <translation>Los píxeles sin datos, si los hay, tienen el valor {nodata:g} en el resultado.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>GDAL says of the creation options: {warning}.</source>
      <translation>GDAL dice de las opciones de creación: {warning}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The creation options {options} compress with losses: the result holds other numbers than were computed, where pixels are missing, too.</source>
      <translation>Las opciones de creación {options} comprimen con pérdidas: el resultado contiene números distintos de los calculados, también donde faltan píxeles.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>Weights are λ-PNN's; {method} takes none and gives none.</source>
      <translation>Los pesos son de λ-PNN; {method} no toma ni da ninguno.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The sensor's default weights are not taken: {problem}</source>
      <translation>No se usan los pesos predeterminados del sensor: {problem}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>“{weights}” are the default weights of {sensor}.</source>
      <translation>«{weights}» son los pesos predeterminados de {sensor}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>Training starts from the weights “{weights}” (learnt from drawn landscapes).</source>
      <translation>El entrenamiento parte de los pesos «{weights}» (aprendidos de paisajes dibujados).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The method “{method}” is not known; choose from {known}.</source>
      <translation>El método «{method}» es desconocido; elija entre {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The output type “{type}” is not known; choose from {known}.</source>
      <translation>El tipo de salida «{type}» es desconocido; elija entre {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The format “{format}” is not known; choose from {known}.</source>
      <translation>El formato «{format}» es desconocido; elija entre {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>Without iterations there is nothing to sharpen by; give one or more, or weights.</source>
      <translation>Sin iteraciones no hay con qué mejorar la imagen; indique una o más, o pesos.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>{iterations} iterations cannot be done; give one or more.</source>
      <translation>No se pueden hacer {iterations} iteraciones; indique una o más.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>For the memory that is allowed, {samples} parts are learnt from at most, of {candidates} looked at: more memory gives another file.</source>
      <translation>Con la memoria permitida se aprende de {samples} partes como máximo, de {candidates} examinadas: con más memoria resulta otro archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>Numbers brought to 0..1: MS by {ms}, PAN by {pan}.</source>
      <translation>Valores llevados a 0..1: la MS {ms}, la PAN {pan}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>Registration off: the grids are taken at their word.</source>
      <translation>Corregistro desactivado: las cuadrículas se dan por correctas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>At {share:.1f} % of the places the two images show different things (what moved, clouds, glint).</source>
      <translation>En el {share:.1f} % de los lugares las dos imágenes muestran cosas distintas (lo que se movió, nubes, reflejos).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>“{ms}” lies {columns:+.0f} columns and {rows:+.0f} rows of PAN off where its georeference says, by what both images show (correlation {there:.2f}, against {here:.2f}); it is sharpened where it lies. Switch the correction of misregistration off if that is wrong.</source>
      <translation>Según lo que muestran ambas imágenes, «{ms}» está {columns:+.0f} columnas y {rows:+.0f} filas PAN fuera del lugar que dice su georreferencia (correlación {there:.2f} frente a {here:.2f}); se procesa donde está. Desactive la corrección del registro si es erróneo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>Learning from {count} parts that represent {all}.</source>
      <translation>Entrenamiento con {count} partes que representan a {all}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>nothing measurable</source>
      <translation>nada medible</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>measured {across}, {down}</source>
      <translation>medido: {across}, {down}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>Registration of {band}: {shift[1]:+.2f} columns, {shift[0]:+.2f} rows of PAN ({found}; correlation {correlation:.2f}).</source>
      <translation>Corregistro de {band}: {shift[1]:+.2f} columnas, {shift[0]:+.2f} filas de la PAN ({found}; correlación {correlation:.2f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>No shift is clearly more than its uncertainty: the grids are taken at their word.</source>
      <translation>Ningún desplazamiento supera claramente su incertidumbre: las cuadrículas se dan por correctas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Verdict</source>
      <translation>Valoración</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Figures</source>
      <translation>Indicadores</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Registration</source>
      <translation>Corregistro</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>What went in, and what was assumed</source>
      <translation>Datos de entrada y supuestos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>What the figures mean</source>
      <translation>Qué significan los indicadores</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Sensor: {sensor}. Judged by what lies in the file.</source>
      <translation>Sensor: {sensor}. Evaluación basada en el contenido del archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Colours: the deviation from the multispectral image is {share:.0%} of that of plain interpolation.</source>
      <translation>Colores: la desviación respecto a la imagen multiespectral es el {share:.0%} de la de la interpolación simple.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Structure: {share:.0%} of the panchromatic image's structure is followed, {before:.0%} before.</source>
      <translation>Estructura: se sigue el {share:.0%} de la estructura de la imagen pancromática; antes, el {before:.0%}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>{share:.2%} of the values are cut off at zero: indices are not to be trusted there.</source>
      <translation>El {share:.2%} de los valores está recortado a cero: ahí los índices espectrales no son fiables.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Flat places show {times:.1f} times the panchromatic image's noise.</source>
      <translation>Las zonas lisas muestran {times:.1f} veces el ruido de la imagen pancromática.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>The greatest value is {times:.1f} times the multispectral image's.</source>
      <translation>El valor máximo es {times:.1f} veces el de la imagen multiespectral.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>To the eye: true colours change by ΔE00 {mean:.1f} on average, 95 % of them by less than {most:.1f}.</source>
      <translation>A la vista: los colores reales cambian en promedio ΔE00 {mean:.1f}; el 95 % de ellos, menos de {most:.1f}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>There is no place at which most pixels hold data.</source>
      <translation>No hay ningún lugar en el que la mayoría de los píxeles tengan datos.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>{title}, panchromatic image</source>
      <translation>{title}, imagen pancromática</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>The whole image</source>
      <translation>La imagen entera</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Band by band</source>
      <translation>Banda por banda</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Deviation of the colours, band by band; less is better</source>
      <translation>Desviación de los colores, banda por banda; cuanto menor, mejor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Structure not followed, band by band; less is better</source>
      <translation>Estructura que no se ha seguido, banda por banda; cuanto menor, mejor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>rows</source>
      <translation>filas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>columns</source>
      <translation>columnas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>rows corrected</source>
      <translation>filas corregidas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>columns corrected</source>
      <translation>columnas corregidas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>correlation</source>
      <translation>correlación</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Measured shift of every band</source>
      <translation>Desplazamiento medido de cada banda</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>panchromatic pixels</source>
      <translation>píxeles pancromáticos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Panchromatic pixels further down and right than the grids say</source>
      <translation>Píxeles pancromáticos hacia abajo y hacia la derecha respecto a lo que indican las cuadrículas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Terms of the loss, step by step</source>
      <translation>Términos de la función de pérdida, paso a paso</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>steps</source>
      <translation>pasos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Circumstances</source>
      <translation>Condiciones</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>The same again, on a command line:</source>
      <translation>Para repetirlo en la línea de comandos:</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Without truth</source>
      <translation>Sin imagen de referencia</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>seconds</source>
      <translation>segundos</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>With the truth</source>
      <translation>Con imagen de referencia</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>The pair degraded</source>
      <translation>Par degradado</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Methods that failed</source>
      <translation>Métodos que han fallado</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>All results are judged by the same measurements.</source>
      <translation>Todos los resultados se evalúan con las mismas mediciones.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>The multispectral image lies {rows:+.2f} rows and {columns:+.2f} columns of the panchromatic image off its grid. {verdict}</source>
      <translation>La imagen multiespectral está desplazada {rows:+.2f} filas y {columns:+.2f} columnas de la imagen pancromática respecto a su cuadrícula. {verdict}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Shifts over the scene</source>
      <translation>Desplazamientos en la escena</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Shift in multispectral pixels</source>
      <translation>Desplazamiento en píxeles multiespectrales</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Over the scene</source>
      <translation>En toda la escena</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Nothing could be measured anywhere.</source>
      <translation>No se ha podido medir nada en ningún punto.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/sampling.py" />
      <source>There is no pixel at which both “{ms}” and “{pan}” hold data; choose other images, or another extent.</source>
      <translation>No hay ningún píxel en el que tanto «{ms}» como «{pan}» tengan datos; elija otras imágenes u otra extensión.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/stac.py" />
      <source>“{item}” was left out: it has no panchromatic asset, or no colours.</source>
      <translation>«{item}» no se ha incluido: no tiene ningún asset pancromático o no tiene colores.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/stac.py" />
      <source>{file} cannot be read as STAC ({error}).</source>
      <translation>No se puede leer {file} como STAC ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/stac.py" />
      <source>{file} holds no Item of STAC, nor a collection of them; choose another.</source>
      <translation>{file} no contiene ningún ítem STAC ni una colección de ellos; elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>measuring</source>
      <translation>medición</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>training</source>
      <translation>entrenamiento</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>sharpening</source>
      <translation>refinado</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>comparing the file</source>
      <translation>comparación del archivo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>scores</source>
      <translation>puntuaciones</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>reading</source>
      <translation>lectura</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>writing</source>
      <translation>escritura</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>(meanwhile {stages})</source>
      <translation>(mientras tanto, {stages})</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training.py" />
      <source>Going on after {steps} steps, from {file}.</source>
      <translation>Continuación tras {steps} pasos, desde {file}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training.py" />
      <source>At places that were held back: R-ERGAS {after[0]:.3f} (before training {before[0]:.3f}), D_λ {after[1]:.4f} ({before[1]:.4f}), D_ρ {after[2]:.4f} ({before[2]:.4f}).</source>
      <translation>En los lugares reservados: R-ERGAS {after[0]:.3f} (antes del entrenamiento {before[0]:.3f}), D_λ {after[1]:.4f} ({before[1]:.4f}), D_ρ {after[2]:.4f} ({before[2]:.4f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training.py" />
      <source>Training {step}/{steps}: R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}; loss at places held back {loss:.4f}; about {left} left.</source>
      <translation>Entrenamiento {step}/{steps}: R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}; pérdida en los lugares reservados {loss:.4f}; quedan unos {left}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training.py" />
      <source>{minutes:.0f} min</source>
      <translation>{minutes:.0f} min</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training.py" />
      <source>{s:.0f} s</source>
      <translation>{s:.0f} s</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>{file}: training</source>
      <translation>{file}: entrenamiento</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>loss</source>
      <translation>pérdida</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>Places that were held back</source>
      <translation>Lugares reservados</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>before training</source>
      <translation>antes del entrenamiento</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>after</source>
      <translation>después</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>less by</source>
      <translation>reducción</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>Scenes</source>
      <translation>Escenas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>tiles learnt from</source>
      <translation>teselas de las que se aprendió</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>tiles held back</source>
      <translation>teselas reservadas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>What it is worth</source>
      <translation>Lo que aporta</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>What was learnt from</source>
      <translation>De qué se aprendió</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>Lower is better. Nothing was learnt from the places by which this is judged. Sensor: {sensor}; bands: {bands}.</source>
      <translation>Cuanto más bajo, mejor. De los lugares en los que se basa esta evaluación no se ha aprendido nada. Sensor: {sensor}; bandas: {bands}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>Loss at the places held back, check by check</source>
      <translation>Pérdida en los lugares reservados, comprobación a comprobación</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>checks</source>
      <translation>comprobaciones</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_scenes.py" />
      <source>“{ms}” has one band; name an image that has all bands in one file.</source>
      <translation>«{ms}» tiene una sola banda; indique una imagen que tenga todas las bandas en un solo archivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_scenes.py" />
      <source>The ratio of “{first}” is {ratio:.4g}, that of “{other}” {theirs:.4g}: one network learns from one ratio; leave one of them out.</source>
      <translation>La relación de «{first}» es {ratio:.4g} y la de «{other}», {theirs:.4g}: una red aprende de una sola relación; no incluya una de las dos.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_scenes.py" />
      <source>“{other}” is taken as {theirs}, those before it as {sensor}: one network learns from one sensor; leave one of them out, or choose the sensor.</source>
      <translation>«{other}» se toma como {theirs}, y las anteriores, como {sensor}: una red aprende de un solo sensor; no incluya una de ellas o elija el sensor.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_scenes.py" />
      <source>The images are too small to hold places back, by which it is judged what was learnt; add more.</source>
      <translation>Las imágenes son demasiado pequeñas para reservar lugares en los que evaluar lo aprendido; añada más.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/trusting.py" />
      <source>Trust, 0 to 1</source>
      <translation>Confianza, 0 a 1</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/trusting.py" />
      <source>Deviation of the spectra from the multispectral image</source>
      <translation>Desviación de los espectros respecto a la imagen multiespectral</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/trusting.py" />
      <source>Correlation with the panchromatic image</source>
      <translation>Correlación con la imagen pancromática</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/trusting.py" />
      <source>Change between the two images, as a multiple of what is usual</source>
      <translation>Cambio entre las dos imágenes, como múltiplo de lo habitual</translation>
    </message>
  </context>
</TS>
