<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>LambdaPNN</name>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/adaptation.py" />
      <source>The weights to start from are for {theirs} bands, but the image has {bands}; choose others.</source>
      <translation>Die Gewichte, mit denen begonnen werden soll, gelten für {theirs} Bänder, aber das Bild hat {bands}; wählen Sie andere.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file holds “{name}”, which the published λ-PNN network has not; choose another.</source>
      <translation>Die Datei enthält „{name}“, was das veröffentlichte λ-PNN-Netz nicht hat; wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>“{name}” in the file is no plain array of numbers; choose another.</source>
      <translation>„{name}“ in der Datei ist kein einfaches Feld von Zahlen; wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file holds no weights of λ-PNN's network ({error}); choose another.</source>
      <translation>Die Datei enthält keine Gewichte des λ-PNN-Netzes ({error}); wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file is no checkpoint that can be read without executing what is in it, and was not read; choose a file that holds weights alone.</source>
      <translation>Die Datei ist kein Checkpoint, der sich lesen lässt, ohne seinen Inhalt auszuführen, und wurde nicht gelesen; wählen Sie eine Datei, die nur Gewichte enthält.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file is damaged, or no checkpoint of PyTorch; choose another.</source>
      <translation>Die Datei ist beschädigt oder kein Checkpoint von PyTorch; wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file holds something else than the weights of a network; choose another.</source>
      <translation>Die Datei enthält etwas anderes als die Gewichte eines Netzes; wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The connection to the cluster's scheduler was lost; nothing was written. Try again.</source>
      <translation>Die Verbindung zum Scheduler des Clusters ist abgerissen; nichts wurde geschrieben. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The cluster cannot be used: {error}</source>
      <translation>Der Cluster kann nicht benutzt werden: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>No worker of the cluster can compute: {error}</source>
      <translation>Kein Rechner des Clusters kann rechnen: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>No worker of the cluster has the device {name}: {problem}</source>
      <translation>Kein Rechner des Clusters hat das Gerät {name}: {problem}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The cluster has ended the task; somebody cancelled it there. Try again.</source>
      <translation>Der Cluster hat die Aufgabe beendet; jemand hat sie dort abgebrochen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>Workers of the cluster died again and again over one task: most likely they had too little memory. Give them more, or choose a smaller extent.</source>
      <translation>Rechner des Clusters sind an einer Aufgabe immer wieder gescheitert: wahrscheinlich hatten sie zu wenig Speicher. Geben Sie ihnen mehr, oder wählen Sie einen kleineren Ausschnitt.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The connection to the cluster was lost ({error}); nothing was written. Try again.</source>
      <translation>Die Verbindung zum Cluster ist abgerissen ({error}); nichts wurde geschrieben. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The cluster cannot carry the computation out: {error}</source>
      <translation>Der Cluster kann die Berechnung nicht ausführen: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The cluster at {address} takes certificates; name their folder.</source>
      <translation>Der Cluster unter {address} verlangt Zertifikate; nennen Sie deren Ordner.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The connection to {address} is not encrypted, so that others could read the images and run programs on the workers; use an address that begins with tls://, or a scheduler on this computer.</source>
      <translation>Die Verbindung zu {address} ist nicht verschlüsselt, so dass andere die Bilder lesen und auf den Rechnern Programme ausführen könnten; nehmen Sie eine Adresse, die mit tls:// beginnt, oder einen Scheduler auf diesem Computer.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The cluster talks to {address} without encryption, so that others could read the images and run programs there; start all of it with --protocol tls, or with --host 127.0.0.1.</source>
      <translation>Der Cluster spricht mit {address} ohne Verschlüsselung, so dass andere dort die Bilder lesen und Programme ausführen könnten; starten Sie ihn ganz mit --protocol tls, oder mit --host 127.0.0.1.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The scheduler file {file} cannot be read ({error}).</source>
      <translation>Die Scheduler-Datei {file} kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The Python that computes has no Dask; run “Set up computing” with the action “cluster”, or install the package distributed there.</source>
      <translation>Das rechnende Python hat kein Dask; starten Sie „Rechenumgebung einrichten“ mit der Aktion „cluster“, oder installieren Sie dort das Paket distributed.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>{address} and this computer do not take each other's certificates ({error}); both must have some of one authority.</source>
      <translation>{address} und dieser Computer erkennen ihre Zertifikate gegenseitig nicht an ({error}); beide brauchen Zertifikate derselben Zertifizierungsstelle.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>There is no scheduler at {address} ({error}); start it, or correct the address.</source>
      <translation>Unter {address} ist kein Scheduler ({error}); starten Sie ihn, oder berichtigen Sie die Adresse.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The folder {folder} lacks {files}.</source>
      <translation>Im Ordner {folder} fehlt {files}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The scheduler has Dask {theirs}, but {ours} is needed, as here: start the cluster with that version.</source>
      <translation>Der Scheduler hat Dask {theirs}, gebraucht wird aber {ours} wie hier: Starten Sie den Cluster mit dieser Version.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The cluster has no workers; start some.</source>
      <translation>Der Cluster hat keine Rechner; starten Sie welche.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The worker {worker} of the cluster has {name} {theirs}, but {ours} is needed, as here: set the same environment up there.</source>
      <translation>Der Rechner {worker} des Clusters hat {name} {theirs}, gebraucht wird aber {ours} wie hier: richten Sie dort dieselbe Umgebung ein.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/crops.py" />
      <source>The common area of the two images is too small to learn from; choose a larger extent.</source>
      <translation>Die gemeinsame Fläche der beiden Bilder ist zu klein, um daraus zu lernen; wählen Sie eine größere Ausdehnung.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/device.py" />
      <source>This computer offers PyTorch no device “{name}”; choose “auto” or “cpu”.</source>
      <translation>Dieser Computer bietet PyTorch kein Gerät „{name}“; wählen Sie „auto“ oder „cpu“.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/device.py" />
      <source>The device “{name}” does not work with this PyTorch; choose “auto” or “cpu”.</source>
      <translation>Das Gerät „{name}“ funktioniert mit diesem PyTorch nicht; wählen Sie „auto“ oder „cpu“.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/learning.py" />
      <source>The images hold values that cannot be computed with; choose another extent.</source>
      <translation>Die Bilder enthalten Werte, mit denen nicht gerechnet werden kann; wählen Sie eine andere Ausdehnung.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/learning.py" />
      <source>The weights to start from give no numbers on these images; choose others.</source>
      <translation>Die Gewichte, mit denen begonnen werden soll, ergeben auf diesen Bildern keine Zahlen; wählen Sie andere.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/pretraining.py" />
      <source>The training that was kept cannot go on here; begin it anew.</source>
      <translation>Das aufbewahrte Training kann hier nicht fortgesetzt werden; beginnen Sie es von vorn.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/server.py" />
      <source>The computation failed: {error}</source>
      <translation>Die Berechnung ist fehlgeschlagen: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/server.py" />
      <source>Not enough memory for the computation; close other programs or choose another device.</source>
      <translation>Für die Berechnung reicht der Speicher nicht; schließen Sie andere Programme oder wählen Sie ein anderes Gerät.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/again.py" />
      <source>Run again…</source>
      <translation>Erneut ausführen…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/again.py" />
      <source>Assess…</source>
      <translation>Bewerten…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/again.py" />
      <source>This layer does not tell how it was made.</source>
      <translation>Dieser Layer sagt nicht, wie er entstanden ist.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Cluster</source>
      <translation>Cluster</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>none: this computer computes</source>
      <translation>keiner: dieser Computer rechnet</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Of a Dask scheduler, as tls://host:8786, or a scheduler file.</source>
      <translation>Eines Dask-Schedulers, etwa tls://host:8786, oder eine Scheduler-Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>folder with ca.pem, cert.pem and key.pem</source>
      <translation>Ordner mit ca.pem, cert.pem und key.pem</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>By which this computer and the cluster know each other; for addresses of tls://.</source>
      <translation>Mit ihnen weisen sich dieser Computer und der Cluster gegenseitig aus; für Adressen mit tls://.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Try it</source>
      <translation>Testen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Certificates</source>
      <translation>Zertifikate</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Asking the cluster…</source>
      <translation>Der Cluster wird gefragt…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Jobs of this session</source>
      <translation>Aufträge dieser Sitzung</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Job</source>
      <translation>Auftrag</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Started</source>
      <translation>Begonnen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Time</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Sensor</source>
      <translation>Sensor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Bands</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Scores</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>From</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Weights that lie there can be named like your own; nothing is written to it.</source>
      <translation>Gewichte, die dort liegen, können wie Ihre eigenen mit ihrem Namen angegeben werden; in den Ordner wird nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>There are none yet: “Train weights”, “Import weights” and “Weights to keep” make some.</source>
      <translation>Es gibt noch keine: „Gewichte trainieren“, „Gewichte importieren“ und „Gewichte zum Aufbewahren“ erzeugen welche.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Add…</source>
      <translation>Hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Default of its sensor</source>
      <translation>Standard für ihren Sensor</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Folder shared with others</source>
      <translation>Mit anderen geteilter Ordner</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>{name} (default)</source>
      <translation>{name} (Standard)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Its file is not there.</source>
      <translation>Die zugehörige Datei ist nicht vorhanden.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Add weights</source>
      <translation>Gewichte hinzufügen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Delete the weights {name}? This cannot be undone.</source>
      <translation>Die Gewichte {name} löschen? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>The images cannot be looked at: {error}</source>
      <translation>Die Bilder können nicht angesehen werden: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>The layers fit: ratio {ratio[1]:.4g} × {ratio[0]:.4g}, {columns} × {rows} pixels to sharpen.</source>
      <translation>Die Layer passen zusammen: Verhältnis {ratio[1]:.4g} × {ratio[0]:.4g}, {columns} × {rows} Pixel zu schärfen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>Sensor: {sensor}; {reason}.</source>
      <translation>Sensor: {sensor}; {reason}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>as chosen</source>
      <translation>wie gewählt</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>{count} iterations are planned; training ends earlier where no more is gained.</source>
      <translation>{count} Iterationen sind vorgesehen; das Training endet früher, wenn nichts mehr gewonnen wird.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>It takes about {time}, by the runs so far.</source>
      <translation>Dauer nach den bisherigen Läufen geschätzt: etwa {time}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>It takes about {time}, at a guess.</source>
      <translation>Dauer grob geschätzt: etwa {time}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>{file} exists and will be replaced.</source>
      <translation>{file} ist vorhanden und wird ersetzt.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>the environment of λ-PNN, or QGIS's own Python</source>
      <translation>die Umgebung von λ-PNN oder das Python von QGIS</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>a quarter of what the device has</source>
      <translation>ein Viertel des Gerätespeichers</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>as many as PyTorch chooses</source>
      <translation>so viele, wie PyTorch wählt</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>the Python Package Index</source>
      <translation>der Python Package Index</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Computing</source>
      <translation>Berechnung</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Python that computes</source>
      <translation>Python für die Berechnung</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>One with PyTorch; empty: what “Set up computing” made.</source>
      <translation>Eines mit PyTorch; wenn leer, das von „Rechenumgebung einrichten“ erzeugte.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Memory for a tile</source>
      <translation>Speicher für eine Kachel</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Scenes are sharpened in tiles that fit it.</source>
      <translation>Szenen werden in Kacheln geschärft, die hineinpassen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Threads</source>
      <translation>Threads</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Processors that computing may keep busy.</source>
      <translation>Prozessoren, die die Berechnung auslasten darf.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Set up computing…</source>
      <translation>Rechenumgebung einrichten…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Where packages come from</source>
      <translation>Herkunft der Pakete</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Build of PyTorch</source>
      <translation>PyTorch-Variante</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Which is installed: for graphics cards of NVIDIA, or smaller.</source>
      <translation>Welche installiert wird: für NVIDIA-Grafikkarten oder eine kleinere.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Folder of wheels</source>
      <translation>Ordner mit Wheels</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Installs without a network, from packages that lie there.</source>
      <translation>Installiert ohne Netzwerk, aus Paketen, die dort liegen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Package index</source>
      <translation>Paketindex</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Address of a mirror, where the usual one cannot be reached.</source>
      <translation>Adresse eines Spiegelservers, wenn der übliche Index nicht erreichbar ist.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>More arguments for pip</source>
      <translation>Weitere Argumente für pip</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>As on a command line, for instance --timeout 60.</source>
      <translation>Wie auf einer Befehlszeile, zum Beispiel --timeout 60.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Looking for the Python that computes…</source>
      <translation>Suche nach dem Python, das rechnet …</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Starting…</source>
      <translation>Wird gestartet…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Computing runs on {python}.</source>
      <translation>Berechnet wird mit {python}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Device: {label}.</source>
      <translation>Gerät: {label}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/outcome_bar.py" />
      <source>Show</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/outcome_bar.py" />
      <source>Brings the map to the sharpened image.</source>
      <translation>Bringt die Karte zum geschärften Bild.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/outcome_bar.py" />
      <source>Compare before and after</source>
      <translation>Vorher und nachher vergleichen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/outcome_bar.py" />
      <source>Judges the image in every respect, and makes a report of it.</source>
      <translation>Bewertet das Bild in jeder Hinsicht und erstellt einen Bericht darüber.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Pansharpen</source>
      <translation>Pansharpening</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Sharpens a rectangle that you draw on the map, in seconds; it can be moved, and goes with this window.</source>
      <translation>Schärft ein Rechteck, das Sie auf der Karte zeichnen, in Sekunden; es lässt sich verschieben und verschwindet mit diesem Fenster.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Run</source>
      <translation>Starten</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Use this now</source>
      <translation>Jetzt verwenden</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Ends the training and sharpens the image with what was learnt so far.</source>
      <translation>Beendet das Training und schärft das Bild mit dem bisher Gelernten.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Looking at the images…</source>
      <translation>Die Bilder werden angesehen …</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Draw a rectangle on the map, or click; drag it to sharpen another place; Esc ends.</source>
      <translation>Ziehen Sie auf der Karte ein Rechteck auf oder klicken Sie; verschieben Sie es, um eine andere Stelle zu schärfen; Esc beendet.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>This is the preview, made in {time}. {scores}</source>
      <translation>Dies ist die Vorschau, erstellt in {time}. {scores}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Running; this window may be closed.</source>
      <translation>Läuft; dieses Fenster kann geschlossen werden.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Done in {time}. {scores}</source>
      <translation>Fertig nach {time}. {scores}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Cancelled; nothing was written.</source>
      <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Multispectral layer</source>
      <translation>Multispektraler Layer</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>The coarse image of several bands, in one layer.</source>
      <translation>Das grobe Bild mit mehreren Kanälen, in einem einzigen Layer.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Panchromatic layer</source>
      <translation>Panchromatischer Layer</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>The grey image, 1.5 to 8 times finer.</source>
      <translation>Das graue Bild, 1,5- bis 8-mal feiner.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>The satellite; “recognise it” goes by files, bands and ratio.</source>
      <translation>Der Satellit; „automatisch erkennen“ richtet sich nach Dateien, Kanälen und Verhältnis.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Method</source>
      <translation>Methode</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>λ-PNN trains on these images; the others take seconds.</source>
      <translation>λ-PNN trainiert mit diesen Bildern; die anderen Methoden dauern nur Sekunden.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Effort</source>
      <translation>Aufwand</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>How long to train: “fast” for a first look, “best” for the last percent.</source>
      <translation>Dauer des Trainings: „schnell“ für einen ersten Eindruck, „bestmöglich“ für die letzten Prozent.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Extent</source>
      <translation>Ausdehnung</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Just this part is sharpened; all that both images show if empty.</source>
      <translation>Nur dieser Teil wird geschärft; wenn leer, alles, was beide Bilder zeigen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Sharpened image</source>
      <translation>Geschärftes Bild</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>The file to write; its layer is added to the project.</source>
      <translation>Die zu schreibende Datei; ihr Layer wird dem Projekt hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Exchange the two layers</source>
      <translation>Die beiden Layer vertauschen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>recognise it</source>
      <translation>automatisch erkennen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>all that both images show</source>
      <translation>alles, was beide Bilder zeigen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Add a multispectral and a panchromatic image to the project first.</source>
      <translation>Fügen Sie dem Projekt zuerst ein multispektrales und ein panchromatisches Bild hinzu.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Both fields name the same layer; choose the multispectral and the panchromatic one.</source>
      <translation>In beiden Feldern steht derselbe Layer; wählen Sie den multispektralen und den panchromatischen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Choose a file for the sharpened image.</source>
      <translation>Wählen Sie eine Datei für das geschärfte Bild.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/preview.py" />
      <source>The map's coordinate system cannot show the panchromatic image; choose another.</source>
      <translation>Das Koordinatensystem der Karte kann das panchromatische Bild nicht zeigen; wählen Sie ein anderes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/preview.py" />
      <source>This place of the map is not on the panchromatic image; choose another.</source>
      <translation>Diese Stelle der Karte liegt nicht auf dem panchromatischen Bild; wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/preview.py" />
      <source>Preview of {layer}</source>
      <translation>Vorschau von {layer}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Set up λ-PNN computing</source>
      <translation>λ-PNN-Rechenumgebung einrichten</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>fitting this computer</source>
      <translation>passend zu diesem Rechner</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>for processors only (smaller)</source>
      <translation>nur für Prozessoren (kleiner)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>for NVIDIA graphics cards</source>
      <translation>für NVIDIA-Grafikkarten</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Which PyTorch is installed; “auto” looks for a graphics card.</source>
      <translation>Welches PyTorch installiert wird; „auto“ sucht nach einer Grafikkarte.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Install</source>
      <translation>Installieren</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Repair</source>
      <translation>Reparieren</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Looking for what fits this computer…</source>
      <translation>Suche nach dem, was zu diesem Rechner passt …</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Repairing installs {plan}</source>
      <translation>Beim Reparieren werden installiert: {plan}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Will be installed: {plan}</source>
      <translation>Installiert werden: {plan}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Done: computing is set up.</source>
      <translation>Fertig: Die Rechenumgebung ist eingerichtet.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Cancelled; what was there before is unchanged.</source>
      <translation>Abgebrochen; der bisherige Zustand ist unverändert.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Delete the environment? Sharpening is not possible then until computing is set up again.</source>
      <translation>Umgebung löschen? Schärfen ist dann erst wieder möglich, wenn die Rechenumgebung neu eingerichtet ist.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>No Python with PyTorch was found yet; sharpening needs one.</source>
      <translation>Es wurde noch kein Python mit PyTorch gefunden; zum Schärfen wird eines benötigt.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/swipe.py" />
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/swipe.py" />
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/task_dialog.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/training_view.py" />
      <source>Interpolated</source>
      <translation>Interpoliert</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/training_view.py" />
      <source>Sharpened</source>
      <translation>Geschärft</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/training_view.py" />
      <source>Terms of the loss on the crops that are being learnt from: colours kept, structures followed; less is better.</source>
      <translation>Terme der Verlustfunktion auf den Ausschnitten, von denen gelernt wird: gehaltene Farben, gefolgte Strukturen; weniger ist besser.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/training_view.py" />
      <source>Step {step} of {steps}</source>
      <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>A Python to compute with is chosen in the options, so that an environment of λ-PNN's own would not be used; clear that option first.</source>
      <translation>In den Optionen ist ein Python für die Berechnung gewählt; eine eigene Umgebung von λ-PNN würde daher nicht verwendet. Leeren Sie zuerst diese Option.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>The arguments for pip are not clear ({error}); correct them.</source>
      <translation>Die Argumente für pip sind unklar ({error}); korrigieren Sie sie.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>QGIS's certificates cannot be handed to pip ({error}); check your profile's folder.</source>
      <translation>Die Zertifikate von QGIS können nicht an pip übergeben werden ({error}); prüfen Sie den Ordner Ihres Profils.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>pip cannot use a SOCKS proxy; set an HTTP proxy in QGIS's network settings, or use wheels.</source>
      <translation>pip kann keinen SOCKS-Proxy verwenden; stellen Sie in den QGIS-Netzwerkeinstellungen einen HTTP-Proxy ein oder verwenden Sie Wheels.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>There is no computing environment yet; run “Set up computing” first.</source>
      <translation>Es gibt noch keine Rechenumgebung; starten Sie zuerst „Rechenumgebung einrichten“.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>{folder} cannot be written ({error}); check its permissions.</source>
      <translation>In {folder} kann nicht geschrieben werden ({error}); prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/layer_metadata.py" />
      <source>Pansharpened by {method} ({sensor}) with {software}. Scores: {scores}.</source>
      <translation>Pangeschärft mit {method} ({sensor}) durch {software}. Bewertung: {scores}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/layer_metadata.py" />
      <source>Made of {name} (fingerprint {fingerprint})</source>
      <translation>Gemacht aus {name} (Fingerabdruck {fingerprint})</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/layers.py" />
      <source>“{name}” cannot be read from {source}; repair or choose another layer.</source>
      <translation>„{name}“ kann nicht aus {source} gelesen werden; reparieren Sie den Layer oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/layers.py" />
      <source>“{name}” comes from a {provider} source, which is not read here; export the layer to a raster file, and choose that.</source>
      <translation>„{name}“ stammt aus einer Quelle vom Typ {provider}, die hier nicht gelesen wird; exportieren Sie den Layer in eine Rasterdatei und wählen Sie diese.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/results.py" />
      <source>{layer} pansharpened</source>
      <translation>{layer} pangeschärft</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/results.py" />
      <source>{layer}, methods compared</source>
      <translation>{layer}, Methodenvergleich</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/session_jobs.py" />
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/session_jobs.py" />
      <source>{percent:.0f} %</source>
      <translation>{percent:.0f} %</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/session_jobs.py" />
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/session_jobs.py" />
      <source>cancelled</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>{task} failed: {error}</source>
      <translation>{task} fehlgeschlagen: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Pansharpening {layer}</source>
      <translation>Pansharpening von {layer}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>{name} is sharp (R-ERGAS {r_ergas:.3f}, D_ρ {d_rho:.3f}).</source>
      <translation>{name} ist geschärft (R-ERGAS {r_ergas:.3f}, D_ρ {d_rho:.3f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Its project was closed meanwhile; it lies in {folder}.</source>
      <translation>Das Projekt wurde inzwischen geschlossen; die Datei liegt in {folder}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Setting up λ-PNN computing</source>
      <translation>Einrichten der λ-PNN-Rechenumgebung</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Computing will run on {interpreter}.</source>
      <translation>Berechnet wird künftig mit {interpreter}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Removing λ-PNN computing</source>
      <translation>Die λ-PNN-Rechenumgebung wird entfernt</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Removed {folder}.</source>
      <translation>{folder} wurde entfernt.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Looking for λ-PNN's devices</source>
      <translation>Suche nach den Geräten von λ-PNN</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/trust_style.py" />
      <source>0: not to be trusted</source>
      <translation>0: nicht zu trauen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/trust_style.py" />
      <source>1: to be trusted</source>
      <translation>1: zu trauen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/page/html.py" />
      <source>{title}, before</source>
      <translation>{title}, vorher</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/page/html.py" />
      <source>{title}, after</source>
      <translation>{title}, nachher</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/page/html.py" />
      <source>Before / after</source>
      <translation>Vorher / nachher</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>Pansharpen…</source>
      <translation>Pansharpening…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>Sharpen a multispectral image with a panchromatic one (λ-PNN)</source>
      <translation>Ein multispektrales Bild mit einem panchromatischen schärfen (λ-PNN)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>User guide</source>
      <translation>Benutzerhandbuch</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>PyTorch is to be installed once; classical methods work without.</source>
      <translation>PyTorch ist einmal zu installieren; klassische Verfahren gehen ohne.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>Drag the line over the map, or move it with the arrow keys; Esc ends the comparison.</source>
      <translation>Ziehen Sie die Linie über die Karte, oder bewegen Sie sie mit den Pfeiltasten; Esc beendet den Vergleich.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>There is no sharpened image in this project yet.</source>
      <translation>In diesem Projekt gibt es noch kein geschärftes Bild.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>The report is in the clipboard.</source>
      <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/algorithm.py" />
      <source>The folder {folder} cannot be written to.</source>
      <translation>In den Ordner {folder} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Assess a pansharpened image</source>
      <translation>Pan-geschärftes Bild bewerten</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Judges any pansharpened image by the two images that it was made of.</source>
      <translation>Bewertet ein beliebiges pan-geschärftes Bild anhand der beiden Bilder, aus denen es entstanden ist.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>&lt;p&gt;Gives the figures of the literature for a pansharpened image, whoever made it: how well it keeps the colours of the multispectral image, how well it follows the panchromatic one, whether its numbers are plausible, and how far its true colours are from those of the multispectral image to the eye. No truth is needed; with one, as &lt;b&gt;reference&lt;/b&gt;, its errors are given, too.&lt;/p&gt;&lt;p&gt;The image lies on the panchromatic grid, or on a part of it. Bands in another order and numbers in another unit are found and said.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Ermittelt die in der Literatur üblichen Kennzahlen für ein pan-geschärftes Bild, gleich, womit es erzeugt wurde: wie gut es die Farben des multispektralen Bildes erhält, wie gut es dem panchromatischen folgt, ob seine Werte plausibel sind und wie weit seine Echtfarben für das Auge von denen des multispektralen Bildes abweichen. Ein Referenzbild ist nicht nötig; ist eines als &lt;b&gt;Referenz&lt;/b&gt; gewählt, werden auch die Fehler ihm gegenüber ermittelt.&lt;/p&gt;&lt;p&gt;Das Bild liegt auf dem panchromatischen Pixelraster oder auf einem Teil davon. Kanäle in anderer Reihenfolge und Werte in anderer Einheit werden erkannt und gemeldet.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Pansharpened image</source>
      <translation>Pan-geschärftes Bild</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>The image to judge, on the grid of the panchromatic image.</source>
      <translation>Das zu bewertende Bild auf dem Pixelraster des panchromatischen Bildes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Reference</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>The truth on the same grid, with the same bands, where it is known: as by “Degrade a pair”.</source>
      <translation>Das wahre Bild auf demselben Pixelraster und mit denselben Kanälen, falls es bekannt ist, z. B. aus „Bildpaar vergröbern“.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>A page with the figures and what they mean, before and after at places to look at, and all that was assumed; in one file, which any browser shows.</source>
      <translation>Eine Seite mit den Kennzahlen und ihrer Bedeutung, mit ausgewählten Stellen vorher und nachher und mit allen Annahmen; in einer einzigen Datei, die jeder Browser anzeigt.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Trust</source>
      <translation>Vertrauen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>A raster that tells for every pixel how far the image is to be trusted, 0 to 1, and why: how far its colours are from those of the multispectral image, how well it follows the panchromatic image, and where the two images do not show the same, as cars and clouds that moved between them.</source>
      <translation>Ein Raster, das für jedes Pixel sagt, wie weit dem Bild zu trauen ist, 0 bis 1, und warum: wie weit seine Farben von denen des multispektralen Bildes abweichen, wie gut es dem panchromatischen Bild folgt, und wo die beiden Bilder nicht dasselbe zeigen, etwa Autos und Wolken, die sich dazwischen bewegt haben.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Seconds of work</source>
      <translation>Dauer in Sekunden</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>{image}: assessment</source>
      <translation>{image}: Bewertung</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Pansharpen many pairs</source>
      <translation>Pansharpening vieler Bildpaare</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Sharpens every pair of a folder, of a table or of STAC Items.</source>
      <translation>Schärft alle Bildpaare eines Ordners, einer Tabelle oder von STAC-Items.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>&lt;p&gt;Sharpens pairs one after the other, on a cluster several at a time. In a folder they are found by where images lie and when they were taken, not by their names; the log lists them before the first is sharpened, with what is doubtful.&lt;/p&gt;&lt;p&gt;A pair that fails is a row of the table &lt;b&gt;status.csv&lt;/b&gt; that says why, and ends no other; the table names every image, what became of it, and its scores. &lt;b&gt;status.gpkg&lt;/b&gt; is the same as a map of footprints. Every result has a STAC Item beside it, and &lt;b&gt;items.json&lt;/b&gt; holds all.&lt;/p&gt;&lt;p&gt;Repeated, the tool goes on where it stopped: results of the same images and choices stay as they are.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Schärft Bildpaare eines nach dem anderen, auf einem Cluster mehrere zugleich. In einem Ordner werden sie an der Lage und am Aufnahmezeitpunkt der Bilder erkannt, nicht an deren Namen; bevor das erste geschärft wird, führt das Protokoll sie auf, mit allem, was zweifelhaft ist.&lt;/p&gt;&lt;p&gt;Ein Bildpaar, das fehlschlägt, steht mit dem Grund als Zeile in der Tabelle &lt;b&gt;status.csv&lt;/b&gt; und hält kein anderes auf; die Tabelle nennt jedes Bild, was aus ihm geworden ist und seine Bewertung. &lt;b&gt;status.gpkg&lt;/b&gt; ist dasselbe als Karte der Bildumrisse. Neben jedem Ergebnis liegt ein STAC-Item, und &lt;b&gt;items.json&lt;/b&gt; enthält alle.&lt;/p&gt;&lt;p&gt;Wird das Werkzeug erneut ausgeführt, macht es dort weiter, wo es aufgehört hat: Ergebnisse derselben Bilder und Einstellungen bleiben, wie sie sind.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>All pairs in it and in its folders.</source>
      <translation>Alle Bildpaare darin und in seinen Unterordnern.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>CSV with the columns ms and pan, and perhaps name: paths as seen from the table. Files of an image that is one file a band stand in one field, with ; between.</source>
      <translation>CSV mit den Spalten ms und pan und gegebenenfalls name: Pfade von der Tabelle aus gesehen. Die Dateien eines Bildes, das je Kanal eine Datei hat, stehen in einem Feld, durch ; getrennt.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>STAC</source>
      <translation>STAC</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>An Item or a collection of Items: assets are told by their bands.</source>
      <translation>Ein Item oder eine Sammlung von Items: Welches Asset was ist, ergibt sich aus dessen Kanälen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>How to sharpen, as in “Pansharpen”.</source>
      <translation>Wie geschärft wird, wie bei „Pansharpening“.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>How long to train λ-PNN on each pair, as in “Pansharpen”.</source>
      <translation>Dauer des Trainings von λ-PNN für jedes Bildpaar, wie bei „Pansharpening“.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Weights to start from</source>
      <translation>Gewichte zum Beginnen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>A file of weights, or its name; “previous” starts every pair from what was learnt of the one before it of the same sensor, as for the scenes of one strip; “none” from scratch. If empty, the sensor's default.</source>
      <translation>Eine Datei mit Gewichten oder ihr Name; „previous“ beginnt bei jedem Bildpaar mit dem, was aus dem vorigen desselben Sensors gelernt wurde, etwa bei den Szenen eines Streifens; „none“ beginnt von Grund auf. Ohne Angabe die Standardgewichte des Sensors.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Folder of the results</source>
      <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Where results and tables are written.</source>
      <translation>Hier werden Ergebnisse und Tabellen geschrieben.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>A page with all pairs: scores, pictures, what failed and why.</source>
      <translation>Eine Seite mit allen Bildpaaren: Bewertung, Bilder, was fehlgeschlagen ist und warum.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Table of what became of every image</source>
      <translation>Tabelle, die sagt, was aus jedem Bild geworden ist</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Number of rows: {state}</source>
      <translation>Zahl der Zeilen: {state}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>There is no pair to sharpen; name a folder, a table or a STAC file that holds some.</source>
      <translation>Es gibt kein Bildpaar zu schärfen; geben Sie einen Ordner, eine Tabelle oder eine STAC-Datei mit Bildpaaren an.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Cancelled; results that were finished are in {folder}.</source>
      <translation>Abgebrochen; bereits fertige Ergebnisse liegen in {folder}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>The satellite, whose optics decide what the multispectral image shows of fine detail. “auto” goes by metadata, file names, bands and ratio and says in the log what it took; “generic” fits any sensor.
</source>
      <translation>Der Satellit, dessen Optik bestimmt, was das multispektrale Bild von feinen Details zeigt. „auto“ richtet sich nach Metadaten, Dateinamen, Kanälen und Verhältnis und gibt die Wahl im Protokoll an; „generic“ passt für jeden Sensor.
</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Address of a Dask cluster that computes, as tls://host:8786, or a scheduler file; this computer if empty. Certificates are those of the options.</source>
      <translation>Adresse eines Dask-Clusters, der rechnet, etwa tls://host:8786, oder eine Scheduler-Datei; dieser Computer, wenn leer. Zertifikate sind die der Optionen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Where to compute. “auto” takes a graphics card where the computing environment can use one.</source>
      <translation>Wo gerechnet wird. „auto“ nimmt eine Grafikkarte, wenn die Rechenumgebung eine nutzen kann.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Seed</source>
      <translation>Zufallsstartwert</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>The image {image} cannot be read; choose another layer or file.</source>
      <translation>Das Bild {image} kann nicht gelesen werden; wählen Sie einen anderen Layer oder eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Figures as JSON</source>
      <translation>Kennzahlen als JSON</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>A file with all figures, of the whole image and of every band, and with all that was assumed.</source>
      <translation>Eine Datei mit allen Kennzahlen, für das ganze Bild und für jeden Kanal, und mit allen Annahmen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Compare methods</source>
      <translation>Methoden vergleichen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Sharpens one pair by several methods and judges the results by the same measurements.</source>
      <translation>Schärft ein Bildpaar mit mehreren Methoden und bewertet die Ergebnisse mit denselben Messungen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>&lt;p&gt;Shows what λ-PNN and the classical methods make of your own images: every result becomes a layer, and the log and a file give the figures of each, as “Assess a pansharpened image” does, and its time. GDAL's method takes part, and those of the Orfeo ToolBox where that is installed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Wald's protocol&lt;/b&gt; compares with the truth, too: the pair is degraded by its ratio, sharpened by every method, and compared with the multispectral image as it was delivered.&lt;/p&gt;&lt;p&gt;Choose an &lt;b&gt;extent&lt;/b&gt; for a large scene: it tells the same sooner.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Zeigt, was λ-PNN und die klassischen Methoden aus Ihren eigenen Bildern machen: Jedes Ergebnis wird ein Layer; das Protokoll und eine Datei nennen zu jedem die Kennzahlen, wie „Pan-geschärftes Bild bewerten“ sie ermittelt, und die Dauer. Die Methode von GDAL nimmt teil, ebenso die der Orfeo ToolBox, wenn diese installiert ist.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Wald’sches Protokoll&lt;/b&gt;: Verglichen wird auch mit einem Referenzbild. Das Bildpaar wird um sein Verhältnis vergröbert, mit jeder Methode geschärft und mit dem multispektralen Bild verglichen, wie es geliefert wurde.&lt;/p&gt;&lt;p&gt;Wählen Sie bei einer großen Szene eine &lt;b&gt;Ausdehnung&lt;/b&gt;: Sie zeigt dasselbe in kürzerer Zeit.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Methods</source>
      <translation>Methoden</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>All that can run on this computer if none is chosen.</source>
      <translation>Ohne Auswahl alle, die auf diesem Computer laufen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>How long to train λ-PNN; each effort that is chosen is a method of its own.</source>
      <translation>Dauer des Trainings von λ-PNN; jeder gewählte Aufwand zählt als eigene Methode.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Wald's protocol</source>
      <translation>Wald’sches Protokoll</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Compares with the truth, too, at reduced resolution. It takes half as long again.</source>
      <translation>Vergleicht in verringerter Auflösung auch mit einem Referenzbild. Das Ganze dauert dann um die Hälfte länger.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Extent to compare on</source>
      <translation>Ausdehnung für den Vergleich</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Where the results are written, a file for every method, over older ones.</source>
      <translation>Hier werden die Ergebnisse geschrieben, eine Datei je Methode; ältere werden überschrieben.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>A page with the figures of all methods, and what each makes of the same places; in one file.</source>
      <translation>Eine Seite mit den Kennzahlen aller Methoden und mit dem, was jede aus denselben Stellen macht; in einer einzigen Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Number of methods that gave a result</source>
      <translation>Zahl der Methoden mit Ergebnis</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Without λ-PNN: {reason}</source>
      <translation>Ohne λ-PNN: {reason}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>{ms}: methods compared</source>
      <translation>{ms}: Methodenvergleich</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Degrade a pair (Wald's protocol)</source>
      <translation>Bildpaar vergröbern (Wald’sches Protokoll)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Makes both images coarser by their ratio, so that the multispectral image itself is the truth.</source>
      <translation>Vergröbert beide Bilder um ihr Verhältnis, sodass das multispektrale Bild selbst das Referenzbild ist.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>&lt;p&gt;Writes ms.tif and pan.tif, the two images degraded by their ratio as their sensor would see them from as much farther away, and reference.tif, what sharpening them should give: the multispectral image as it is. Sharpen the first two by whatever method, then have “Assess a pansharpened image” compare the result with the reference.&lt;/p&gt;&lt;p&gt;The pixel grids fit exactly, whatever the ratio. Where the multispectral image lies off the panchromatic one, this is put right, so that the truth fits the degraded pair.&lt;/p&gt;&lt;p&gt;Wald, Ranchin, Mangolini, Photogrammetric Engineering and Remote Sensing 63(6), 1997&lt;/p&gt;</source>
      <translation>&lt;p&gt;Schreibt ms.tif und pan.tif, die beiden Bilder, um ihr Verhältnis vergröbert, wie ihr Sensor sie aus entsprechend größerer Entfernung sähe, und reference.tif, was das Schärfen ergeben sollte: das unveränderte multispektrale Bild. Schärfen Sie die ersten beiden mit einer beliebigen Methode und lassen Sie dann „Pan-geschärftes Bild bewerten“ das Ergebnis mit der Referenz vergleichen.&lt;/p&gt;&lt;p&gt;Die Pixelraster passen bei jedem Verhältnis genau. Ist das multispektrale Bild gegen das panchromatische verschoben, wird das ausgeglichen, damit die Referenz zum vergröberten Bildpaar passt.&lt;/p&gt;&lt;p&gt;Wald, Ranchin, Mangolini, Photogrammetric Engineering and Remote Sensing 63(6), 1997&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Where ms.tif, pan.tif and reference.tif are written, over older ones.</source>
      <translation>Hier werden ms.tif, pan.tif und reference.tif geschrieben; ältere werden überschrieben.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Degraded multispectral image</source>
      <translation>Vergröbertes multispektrales Bild</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Degraded panchromatic image</source>
      <translation>Vergröbertes panchromatisches Bild</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>degraded</source>
      <translation>vergröbert</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Import weights</source>
      <translation>Gewichte importieren</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Reads a published checkpoint of λ-PNN, without executing it, for “Pansharpen” to start from.</source>
      <translation>Liest einen veröffentlichten Checkpoint von λ-PNN, ohne ihn auszuführen, damit „Pansharpen“ damit beginnen kann.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>&lt;p&gt;Whoever holds a licence to weights of the published λ-PNN program can sharpen by them: this tool reads its checkpoints (.tar, .pth, .pt) and writes them as safetensors, a format in which nothing can be executed. Name the file as &lt;b&gt;Weights to start from&lt;/b&gt; of “Pansharpen”, with few iterations or none.&lt;/p&gt;&lt;p&gt;Nothing in a checkpoint is executed: one that would have to be is refused. The terms under which you may use the weights are kept in the file.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Wer eine Lizenz für Gewichte des veröffentlichten λ-PNN-Programms hat, kann mit ihnen schärfen: Dieses Werkzeug liest dessen Checkpoints (.tar, .pth, .pt) und schreibt sie als safetensors, ein Format, in dem nichts ausgeführt werden kann. Geben Sie die Datei als &lt;b&gt;Gewichte zum Beginnen&lt;/b&gt; von „Pansharpening“ an, mit wenigen oder keinen Iterationen.&lt;/p&gt;&lt;p&gt;Nichts in einem Checkpoint wird ausgeführt: Einer, bei dem es sein müsste, wird abgelehnt. Die Bedingungen, unter denen Sie die Gewichte verwenden dürfen, werden in der Datei festgehalten.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Checkpoint</source>
      <translation>Checkpoint</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>A state dict saved by PyTorch, with the names of the published program.</source>
      <translation>Ein von PyTorch gespeichertes Zustandsverzeichnis (state dict) mit den Namen des veröffentlichten Programms.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>The satellite that the weights were learnt for; “generic” if that is not known.</source>
      <translation>Der Satellit, für den die Gewichte gelernt wurden; „generic“, falls das nicht bekannt ist.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>The terms under which you may use the weights, in your words; they are kept with them.</source>
      <translation>Die Bedingungen, unter denen Sie die Gewichte verwenden dürfen, in Ihren Worten; sie werden mit ihnen aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>The file to write.</source>
      <translation>Die zu schreibende Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>The checkpoint {file} does not exist; choose another.</source>
      <translation>Der Checkpoint {file} ist nicht vorhanden; wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Say under which licence you may use the weights: it is kept with them.</source>
      <translation>Sagen Sie, unter welcher Lizenz Sie die Gewichte verwenden dürfen: Sie wird mit ihnen aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Multispectral image</source>
      <translation>Multispektrales Bild</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>The coarse image of several bands. Of bands in separate files the first; see “Separate band files”.</source>
      <translation>Das grobe Bild mit mehreren Kanälen. Bei Kanälen in getrennten Dateien die erste; siehe „Getrennte Kanaldateien“.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Panchromatic image</source>
      <translation>Panchromatisches Bild</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>An image of one band, 1.5 to 8 times finer than the multispectral one.</source>
      <translation>Ein Bild mit einem Kanal, 1,5- bis 8-mal feiner als das multispektrale.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Separate band files</source>
      <translation>Getrennte Kanaldateien</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Where bands come in separate files: those that follow the bands of the multispectral image above, in order.</source>
      <translation>Wenn die Kanäle in getrennten Dateien vorliegen: diejenigen, die auf die Kanäle des multispektralen Bildes oben folgen, der Reihe nach.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Correct misregistration of the bands</source>
      <translation>Lagefehler der Kanäle korrigieren</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Measures by how much each band lies off the panchromatic image, to fractions of a pixel, and puts it right. Switch off if the images are known to fit.</source>
      <translation>Misst auf Bruchteile eines Pixels, wie weit jeder Kanal gegen das panchromatische Bild verschoben ist, und gleicht es aus. Schalten Sie dies aus, wenn die Bilder sicher zusammenpassen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Just this part is taken; all that the two images share if empty.</source>
      <translation>Nur dieser Teil wird verwendet; ohne Angabe alles, was beide Bilder gemeinsam haben.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Numbers of the multispectral bands to take, in the order wanted, as 3,2,1; of several images they count on from one to the next. All bands if empty.</source>
      <translation>Nummern der zu verwendenden multispektralen Kanäle in der gewünschten Reihenfolge, z. B. 3,2,1; bei mehreren Bildern wird von einem zum nächsten weitergezählt. Ohne Angabe alle Kanäle.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Optics</source>
      <translation>Optik</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>How much fine detail the multispectral image keeps, which decides how much is added: “measured” goes by what the two images show, since products are resampled and sharpened; “catalogue” takes the sensor's own; a number from {least} to {most} is the gain at the Nyquist frequency of all bands.</source>
      <translation>Wie viel feine Einzelheiten das multispektrale Bild behält, was bestimmt, wie viel hinzukommt: „measured“ richtet sich nach dem, was die beiden Bilder zeigen, da Produkte umgerechnet und geschärft werden; „catalogue“ nimmt die des Sensors; eine Zahl von {least} bis {most} ist die Verstärkung aller Bänder bei der Nyquist-Frequenz.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Alpha band</source>
      <translation>Alphaband</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>What a band is that its file calls alpha: “opacity” says which pixels are missing, “band” is measured, as the near infrared of many archives. “auto” goes by its name and its numbers and says in the log what it took.</source>
      <translation>Was ein Band ist, das seine Datei Alpha nennt: „opacity“ sagt, welche Pixel fehlen, „band“ ist gemessen, wie das nahe Infrarot vieler Archive. „auto“ richtet sich nach Namen und Zahlen und sagt im Protokoll, was angenommen wurde.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>No multispectral image is given; choose a layer or a file.</source>
      <translation>Es ist kein multispektrales Bild angegeben; wählen Sie einen Layer oder eine Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>No panchromatic image is given; choose a layer or a file.</source>
      <translation>Es ist kein panchromatisches Bild angegeben; wählen Sie einen Layer oder eine Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>The panchromatic image {image} cannot be read; choose another layer or file.</source>
      <translation>Das panchromatische Bild {image} kann nicht gelesen werden; wählen Sie einen anderen Layer oder eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>The bands “{text}” are no numbers; name bands by their numbers, as 3,2,1.</source>
      <translation>Die Kanäle „{text}“ sind keine Zahlen; geben Sie die Nummern der Kanäle an, z. B. 3,2,1.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen.py" />
      <source>Sharpens a multispectral image with a panchromatic one, keeping its true colours.</source>
      <translation>Schärft ein multispektrales Bild mit einem panchromatischen und erhält dabei die echten Farben.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen.py" />
      <source>&lt;p&gt;Gives a multispectral image (true colours, coarse pixels) the resolution of a panchromatic image of the same place and time. A small neural network (λ-PNN) is trained on just this pair, without any example of sharp colours: its result must agree with the multispectral image when seen at that image's resolution, and follow the structures of the panchromatic one.&lt;/p&gt;&lt;p&gt;Training takes the same time for a small crop and a large scene, half a minute to some minutes on a processor. &lt;b&gt;Effort&lt;/b&gt; decides how long.&lt;/p&gt;&lt;p&gt;The images need not share grid, extent or coordinate system; the part that both cover is sharpened, or an &lt;b&gt;extent&lt;/b&gt; of it.&lt;/p&gt;&lt;p&gt;The result lies on the panchromatic grid and keeps data type, band names, metadata and nodata of the multispectral image. The scores in the log and the outputs need no ground truth; lower is better: R-ERGAS and D_λ say how well the colours are kept, D_ρ how well the structures are followed.&lt;/p&gt;&lt;p&gt;If no computing environment is there yet, run “Set up computing” once, or choose another &lt;b&gt;method&lt;/b&gt;: classical ones take seconds and need nothing but QGIS.&lt;/p&gt;&lt;p&gt;Method: Ciotola, Poggi, Scarpa, IEEE Transactions on Geoscience and Remote Sensing 61, 2023, doi:10.1109/TGRS.2023.3299356&lt;/p&gt;</source>
      <translation>&lt;p&gt;Gibt einem multispektralen Bild (naturgetreue Farben, grobe Pixel) die Auflösung eines panchromatischen Bildes desselben Orts und Zeitpunkts. Ein kleines neuronales Netz (λ-PNN) wird nur mit diesem Bildpaar trainiert, ganz ohne Beispiele scharfer Farben: Sein Ergebnis muss in der Auflösung des multispektralen Bildes mit diesem übereinstimmen und den Strukturen des panchromatischen Bildes folgen.&lt;/p&gt;&lt;p&gt;Das Training dauert bei einem kleinen Ausschnitt so lange wie bei einer großen Szene, auf einem Prozessor eine halbe Minute bis einige Minuten. Wie lange trainiert wird, bestimmt der &lt;b&gt;Aufwand&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Die Bilder müssen weder Pixelraster noch Ausdehnung oder Koordinatensystem gemeinsam haben; geschärft wird der Teil, den beide abdecken, oder eine &lt;b&gt;Ausdehnung&lt;/b&gt; darin.&lt;/p&gt;&lt;p&gt;Das Ergebnis liegt auf dem panchromatischen Pixelraster und behält Datentyp, Kanalnamen, Metadaten und Leerwert des multispektralen Bildes. Die Gütemaße im Protokoll und in den Ausgaben brauchen kein Referenzbild; kleiner ist besser: R-ERGAS und D_λ zeigen, wie gut die Farben erhalten sind, D_ρ, wie gut das Ergebnis den Strukturen folgt.&lt;/p&gt;&lt;p&gt;Falls es noch keine Rechenumgebung gibt, führen Sie einmal „Rechenumgebung einrichten“ aus oder wählen Sie eine andere &lt;b&gt;Methode&lt;/b&gt;: Die klassischen dauern nur Sekunden und brauchen nichts außer QGIS.&lt;/p&gt;&lt;p&gt;Methode: Ciotola, Poggi, Scarpa, IEEE Transactions on Geoscience and Remote Sensing 61, 2023, doi:10.1109/TGRS.2023.3299356&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>How to sharpen. λ-PNN trains a network on these images and takes the computing environment; the others are the classical methods of the literature, which take seconds and need none.</source>
      <translation>Wie geschärft wird. λ-PNN trainiert ein Netz mit diesen Bildern und braucht die Rechenumgebung; die anderen sind die klassischen Methoden der Literatur, die nur Sekunden dauern und ohne sie auskommen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>How long to train λ-PNN, in iterations: {efforts}. Where weights for as many bands and this ratio come with the plugin, fewer do: {started}. “fast” is for a first look, “best” for the last percent.</source>
      <translation>Dauer des Trainings von λ-PNN in Iterationen: {efforts}. Wenn der Erweiterung Gewichte für ebenso viele Kanäle und dieses Verhältnis beiliegen, genügen weniger: {started}. „fast“ ist für einen ersten Eindruck, „best“ für die letzten Prozent.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Extent to sharpen</source>
      <translation>Zu schärfende Ausdehnung</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Type of numbers</source>
      <translation>Datentyp</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Of the result: as those of the multispectral image, or Float32, which keeps fractions.</source>
      <translation>Datentyp des Ergebnisses: wie beim multispektralen Bild oder Float32, das Nachkommastellen erhält.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Iterations</source>
      <translation>Iterationen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Training steps, in place of those that Effort stands for. With weights to start from, 0 takes them as they are.</source>
      <translation>Trainingsschritte anstelle derer, für die der Aufwand steht. Mit Gewichten zum Beginnen nimmt 0 sie, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>What λ-PNN has learnt from another scene of the same sensor, or imported weights: a file, or its name in the folder lambda_pnn/weights of your profile. Effort then stands for fewer iterations: {efforts}. If empty, the default that the options name for the sensor, or the weights that come with the plugin for as many bands; “none” always trains from scratch.</source>
      <translation>Was λ-PNN aus einer anderen Szene desselben Sensors gelernt hat, oder importierte Gewichte: eine Datei oder ihr Name im Ordner lambda_pnn/weights Ihres Profils. Der Aufwand steht dann für weniger Iterationen: {efforts}. Ohne Angabe die Standardgewichte, die in den Optionen für den Sensor angegeben sind, oder die der Erweiterung beiliegenden Gewichte für ebenso viele Kanäle; „none“ trainiert immer von Grund auf.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Weights to keep</source>
      <translation>Gewichte zum Aufbewahren</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>A file for what λ-PNN learns from these images, to start from with others of the same sensor.</source>
      <translation>Eine Datei für das, was λ-PNN aus diesen Bildern lernt, um mit anderen desselben Sensors damit zu beginnen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Start of the random numbers: the same seed on the same machine gives the same file.</source>
      <translation>Startwert der Zufallszahlen: Derselbe Startwert ergibt auf demselben Rechner dieselbe Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Of the file: a GeoTIFF; a cloud-optimised one (COG), which is laid out to be read over a network and has overviews of averages; or VRT, a GeoTIFF to measure in, and beside it a virtual raster of 8 bits in true colours to show.</source>
      <translation>Format der Datei: ein GeoTIFF; ein cloudoptimiertes (COG), das für das Lesen über ein Netzwerk angelegt ist und Übersichten aus Mittelwerten hat; oder VRT, ein GeoTIFF zum Messen und daneben ein virtuelles Raster mit 8 Bit in Echtfarben zum Anzeigen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Additional creation options</source>
      <translation>Zusätzliche Erzeugungsoptionen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>GDAL's options for GeoTIFF, as NAME=VALUE, separated by |, over tiled, compressed defaults.</source>
      <translation>GDAL-Optionen für GeoTIFF als NAME=WERT, getrennt durch |; sie gehen den Vorgaben (gekachelt, komprimiert) vor.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Build overviews</source>
      <translation>Übersichten erzeugen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Adds overviews (pyramids) to the file, with which a large image is drawn fast.</source>
      <translation>Fügt der Datei Übersichten (Pyramiden) hinzu, mit denen ein großes Bild schnell gezeichnet wird.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>GeoTIFF to write.</source>
      <translation>Zu schreibende GeoTIFF-Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>A page with the figures and what they mean, before and after at places to look at, how training went, and all that was assumed; in one file, which any browser shows.</source>
      <translation>Eine Seite mit den Kennzahlen und ihrer Bedeutung, mit ausgewählten Stellen vorher und nachher, mit dem Verlauf des Trainings und mit allen Annahmen; in einer einzigen Datei, die jeder Browser anzeigt.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>R-ERGAS: deviation of the colours from the multispectral image; lower is better</source>
      <translation>R-ERGAS: Abweichung der Farben vom multispektralen Bild; kleiner ist besser</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>R-ERGAS by the optics that the two images show; lower is better</source>
      <translation>R-ERGAS nach der Optik, die die beiden Bilder zeigen; niedriger ist besser</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>D_λ: spectral distortion, 0 to 1; lower is better</source>
      <translation>D_λ: spektrale Verzerrung, 0 bis 1; kleiner ist besser</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>D_ρ: structure of the panchromatic image not followed; lower is better</source>
      <translation>D_ρ: nicht übernommene Struktur des panchromatischen Bildes; kleiner ist besser</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Device that computed</source>
      <translation>Verwendetes Gerät</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Measure registration</source>
      <translation>Lagefehler messen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Measures how the multispectral image lies on the panchromatic one, to fractions of a pixel.</source>
      <translation>Misst auf Bruchteile eines Pixels, wie das multispektrale Bild auf dem panchromatischen liegt.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>&lt;p&gt;Tells for every band by how many panchromatic pixels it lies off the panchromatic image, and draws how that changes over the scene: parallax, relief and the seams of detectors show as arrows that differ.&lt;/p&gt;&lt;p&gt;An arrow starts where the grids say that a place of the multispectral image is, and points to where the panchromatic image shows it. Shifts of dozens of pixels are found, from coarse to fine; the log says how sure that is.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Gibt für jeden Kanal an, um wie viele panchromatische Pixel er gegen das panchromatische Bild verschoben ist, und zeichnet, wie sich das über die Szene ändert: Parallaxe, Relief und die Nahtstellen der Detektoren zeigen sich an unterschiedlichen Pfeilen.&lt;/p&gt;&lt;p&gt;Ein Pfeil beginnt dort, wo eine Stelle des multispektralen Bildes nach den Pixelrastern liegt, und zeigt dorthin, wo sie im panchromatischen Bild zu sehen ist. Auch Verschiebungen um Dutzende Pixel werden gefunden, von grob nach fein; wie sicher das ist, steht im Protokoll.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Extent to measure in</source>
      <translation>Ausdehnung für die Messung</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Multispectral pixels between arrows</source>
      <translation>Abstand der Pfeile in multispektralen Pixeln</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>If empty, as many as make 64 arrows along the longer side at most.</source>
      <translation>Ohne Angabe so groß, dass längs der längeren Seite höchstens 64 Pfeile stehen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Length of arrows</source>
      <translation>Länge der Pfeile</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Times the shift that they stand for, so that fractions of a pixel can be seen.</source>
      <translation>Als Vielfaches der dargestellten Verschiebung, damit auch Bruchteile eines Pixels zu sehen sind.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Arrows</source>
      <translation>Pfeile</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>A layer of lines, with the shift in panchromatic pixels and how alike the images are there.</source>
      <translation>Ein Linienlayer mit der Verschiebung in panchromatischen Pixeln und der Ähnlichkeit der Bilder an jeder Stelle.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Multispectral image, aligned</source>
      <translation>Multispektrales Bild, ausgerichtet</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>The multispectral image on its own grid, every band moved to where the panchromatic image shows it.</source>
      <translation>Das multispektrale Bild auf seinem eigenen Pixelraster, jeder Kanal dorthin verschoben, wo das panchromatische Bild ihn zeigt.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>A page with the shifts of the bands, and the arrows drawn; in one file.</source>
      <translation>Eine Seite mit den Verschiebungen der Kanäle und den gezeichneten Pfeilen; in einer einzigen Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Panchromatic pixels further down, the median of the bands</source>
      <translation>Verschiebung nach unten in panchromatischen Pixeln, Median der Kanäle</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Panchromatic pixels further right, the median of the bands</source>
      <translation>Verschiebung nach rechts in panchromatischen Pixeln, Median der Kanäle</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Standard error in panchromatic pixels</source>
      <translation>Standardfehler in panchromatischen Pixeln</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Panchromatic pixels that 90 % of the places lie within, around the median</source>
      <translation>Abstand vom Median in panchromatischen Pixeln, in dem 90 % der Stellen liegen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>How much of the images' detail is alike, 0 to 1</source>
      <translation>Anteil der Einzelheiten, in denen die Bilder übereinstimmen, 0 bis 1</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>How sure it is</source>
      <translation>Sicherheit des Ergebnisses</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Cancelled; nothing was measured.</source>
      <translation>Abgebrochen; es wurde nichts gemessen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>{ms} on {pan}: registration</source>
      <translation>{ms} auf {pan}: Lagefehler</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Make sample scene</source>
      <translation>Beispielszene erzeugen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Generates a multispectral and a panchromatic image to try pansharpening on.</source>
      <translation>Erzeugt ein multispektrales und ein panchromatisches Bild, um das Pansharpening auszuprobieren.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>&lt;p&gt;Draws a landscape with fields, roads, roofs, trees and water, and shows it as a satellite like GeoEye-1 would: sample_ms.tif (4 bands, blurred and coarse), sample_pan.tif (4 times finer), and sample_truth.tif, the sharp colours that pansharpening should find. The first two are added to the project.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Zeichnet eine Landschaft mit Feldern, Straßen, Dächern, Bäumen und Wasser und zeigt sie, wie ein Satellit ähnlich GeoEye-1 sie aufnehmen würde: sample_ms.tif (4 Kanäle, unscharf und grob), sample_pan.tif (4-mal feiner) und sample_truth.tif, die scharfen Farben, die das Pansharpening finden soll. Die ersten beiden werden dem Projekt hinzugefügt.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Side in panchromatic pixels</source>
      <translation>Seitenlänge in panchromatischen Pixeln</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Rounded down to a multiple of 4.</source>
      <translation>Wird auf ein Vielfaches von 4 abgerundet.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Another number, another landscape.</source>
      <translation>Eine andere Zahl ergibt eine andere Landschaft.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Where sample_ms.tif, sample_pan.tif and sample_truth.tif are written, over older ones.</source>
      <translation>Hier werden sample_ms.tif, sample_pan.tif und sample_truth.tif geschrieben; ältere werden überschrieben.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Truth</source>
      <translation>Referenzbild</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Set up computing</source>
      <translation>Rechenumgebung einrichten</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Installs PyTorch in a folder of its own, once; QGIS's own Python stays as it is.</source>
      <translation>Installiert PyTorch einmalig in einem eigenen Ordner; das Python von QGIS bleibt, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>&lt;p&gt;Pansharpening computes with PyTorch, which QGIS does not bring. This tool makes a Python environment in a folder of its own and installs PyTorch, NumPy and scikit-learn there. QGIS's own Python is not touched.&lt;/p&gt;&lt;p&gt;Nothing is installed when a Python that can compute is there already and sharpens a small image. A new environment takes the place of an older one only once it has done that.&lt;/p&gt;&lt;p&gt;Proxy and certificates are those of QGIS's network settings. What the parameters leave open is taken from the page “λ-PNN” of QGIS's options.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Das Pansharpening rechnet mit PyTorch, das QGIS nicht mitbringt. Dieses Werkzeug legt in einem eigenen Ordner eine Python-Umgebung an und installiert dort PyTorch, NumPy und scikit-learn. Das Python von QGIS wird nicht verändert.&lt;/p&gt;&lt;p&gt;Es wird nichts installiert, wenn bereits ein Python vorhanden ist, das rechnen kann und ein kleines Bild schärft. Eine neue Umgebung ersetzt eine ältere erst, wenn auch ihr das gelungen ist.&lt;/p&gt;&lt;p&gt;Proxy und Zertifikate sind die der QGIS-Netzwerkeinstellungen. Was die Parameter offen lassen, wird der Seite „λ-PNN“ der QGIS-Optionen entnommen.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>What to do</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>install: if nothing can compute yet. repair: make the environment anew. remove: delete it. cluster: add Dask, by which a cluster can compute in place of this computer.</source>
      <translation>install: wenn noch nichts rechnen kann. repair: die Umgebung neu anlegen. remove: sie löschen. cluster: Dask hinzufügen, mit dem ein Cluster anstelle dieses Computers rechnen kann.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>auto: for graphics cards where an NVIDIA card with a fitting driver is found. cpu: for processors, which is much smaller. cuda: for graphics cards, or an error.</source>
      <translation>auto: für Grafikkarten, wenn eine NVIDIA-Karte mit passendem Treiber gefunden wird. cpu: für Prozessoren, viel kleiner. cuda: für Grafikkarten, sonst Fehler.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>The packages and all that they need, downloaded before; no network is used then.</source>
      <translation>Die vorab heruntergeladenen Pakete mit allem, was sie benötigen; dann wird kein Netzwerk verwendet.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Address of an index to use in place of the Python Package Index.</source>
      <translation>Adresse eines Index, der anstelle des Python Package Index verwendet wird.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>As --trusted-host example.org.</source>
      <translation>Zum Beispiel --trusted-host example.org.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Versions of its packages</source>
      <translation>Versionen der Pakete</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Cancelled; if computing fails now, repair the environment.</source>
      <translation>Abgebrochen; wenn das Rechnen jetzt scheitert, reparieren Sie die Umgebung.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Installing {plan}</source>
      <translation>Installation: {plan}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Sharpen bands by finer bands</source>
      <translation>Kanäle mit feineren Kanälen schärfen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Sharpens coarse bands without a panchromatic image, by the finer bands beside them.</source>
      <translation>Schärft grobe Kanäle ohne panchromatisches Bild, mit den feineren Kanälen daneben.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>&lt;p&gt;Sharpens bands for which there is no panchromatic image by finer bands: Sentinel-2's of 20 m by its four of 10 m, a short-wave infrared by visible bands, a hyperspectral image by a multispectral one or by PAN.&lt;/p&gt;&lt;p&gt;For every coarse band the combination of the finer bands that explains it best, at its own resolution, stands in for the panchromatic image; the log tells it, and how well it does. Bands with guides that look alike are sharpened together, eight at most.&lt;/p&gt;&lt;p&gt;What no finer band shows cannot be sharpened: where the correlation in the log is low, the band stays soft.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Schärft Kanäle, zu denen es kein panchromatisches Bild gibt, mit feineren Kanälen: die 20-m-Kanäle von Sentinel-2 mit dessen vier 10-m-Kanälen, ein kurzwelliges Infrarot mit sichtbaren Kanälen, ein hyperspektrales Bild mit einem multispektralen oder mit PAN.&lt;/p&gt;&lt;p&gt;Für jeden groben Kanal tritt die Kombination der feineren Kanäle, die ihn in seiner eigenen Auflösung am besten erklärt, an die Stelle des panchromatischen Bildes; das Protokoll nennt sie und gibt an, wie gut sie ihn erklärt. Kanäle, deren Führungsbilder sich ähneln, werden zusammen geschärft, höchstens acht auf einmal.&lt;/p&gt;&lt;p&gt;Was kein feinerer Kanal zeigt, lässt sich nicht schärfen: Wo die Korrelation im Protokoll niedrig ist, bleibt der Kanal unscharf.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Coarse bands</source>
      <translation>Grobe Kanäle</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>One image with several bands, or images that are its bands.</source>
      <translation>Ein Bild mit mehreren Kanälen oder Bilder, die seine Kanäle sind.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Finer bands</source>
      <translation>Feinere Kanäle</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>One image with several bands, or images that are its bands; 1.5 to 8 times finer.</source>
      <translation>Ein Bild mit mehreren Kanälen oder Bilder, die seine Kanäle sind; 1,5- bis 8-mal feiner.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>How long to train λ-PNN on the first bands; those after them start from what was learnt.</source>
      <translation>Dauer des Trainings von λ-PNN mit den ersten Kanälen; die folgenden beginnen mit dem, was dabei gelernt wurde.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Sharpened bands</source>
      <translation>Geschärfte Kanäle</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>GeoTIFF to write: all coarse bands on the grid of the finer ones.</source>
      <translation>Zu schreibende GeoTIFF-Datei: alle groben Kanäle auf dem Pixelraster der feineren.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>{score}, mean over the bands</source>
      <translation>{score}, Mittel über die Kanäle</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>No coarse bands are given; choose a layer or a file.</source>
      <translation>Es sind keine groben Kanäle angegeben; wählen Sie einen Layer oder eine Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>No finer bands are given; choose a layer or a file.</source>
      <translation>Es sind keine feineren Kanäle angegeben; wählen Sie einen Layer oder eine Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Train weights</source>
      <translation>Gewichte trainieren</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Learns from several pairs of one sensor, so that others of it are sharpened in less time.</source>
      <translation>Lernt aus mehreren Bildpaaren eines Sensors, damit weitere von ihm in kürzerer Zeit geschärft werden.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>&lt;p&gt;Trains the network of λ-PNN on pairs of one sensor, without any example, and keeps what it has learnt in a file. Name that file as &lt;b&gt;Weights to start from&lt;/b&gt; of “Pansharpen”: adaptation to another image of the sensor then takes a third of the iterations that it takes from scratch.&lt;/p&gt;&lt;p&gt;Every scene is shown again and again as another acquisition would show it: other parts of it, brighter or darker, the bands a little off. One part in {held_back}, but one at least, is held back at one end of a scene, of {judged} scenes at most; by these places it is judged what was learnt, the best weights are kept, and training ends early where nothing more is gained.&lt;/p&gt;&lt;p&gt;A training that was stopped, by you or by a power cut, loses a minute at most: the same tool with the same values goes on where it was.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Trainiert das Netz von λ-PNN mit Bildpaaren eines Sensors, ganz ohne Beispiele, und bewahrt das Gelernte in einer Datei auf. Geben Sie diese Datei als &lt;b&gt;Gewichte zum Beginnen&lt;/b&gt; von „Pansharpening“ an: Die Anpassung an ein anderes Bild des Sensors braucht dann nur ein Drittel der Iterationen, die sie von Grund auf braucht.&lt;/p&gt;&lt;p&gt;Jede Szene wird immer wieder so gezeigt, wie eine andere Aufnahme sie zeigen würde: andere Teile von ihr, heller oder dunkler, die Kanäle ein wenig verschoben. Einer von {held_back} Teilen, aber mindestens einer, wird an einem Ende einer Szene zurückgehalten, bei höchstens {judged} Szenen; an diesen Stellen wird bewertet, was gelernt wurde, die besten Gewichte werden aufbewahrt, und das Training endet vorzeitig, wenn nichts mehr gewonnen wird.&lt;/p&gt;&lt;p&gt;Ein Training, das unterbrochen wurde, von Ihnen oder durch einen Stromausfall, verliert höchstens eine Minute: Dasselbe Werkzeug mit denselben Werten macht dort weiter, wo es war.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Multispectral images</source>
      <translation>Multispektrale Bilder</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>One or several, each with all its bands in one file.</source>
      <translation>Eines oder mehrere, jedes mit allen seinen Kanälen in einer Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Panchromatic images</source>
      <translation>Panchromatische Bilder</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>One or several, in any order: which belongs to which is found by where they lie.</source>
      <translation>Eines oder mehrere, in beliebiger Reihenfolge: Welches wozu gehört, ergibt sich aus ihrer Lage.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>All pairs in it and in its folders are learnt from, too; they are found by where they lie.</source>
      <translation>Auch aus allen Bildpaaren darin und in seinen Unterordnern wird gelernt; sie werden an ihrer Lage erkannt.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Training steps at most.</source>
      <translation>Höchstzahl der Trainingsschritte.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Go on where the same training was stopped. Switch off to begin anew.</source>
      <translation>Dort weitermachen, wo dasselbe Training unterbrochen wurde. Schalten Sie dies aus, um von vorn zu beginnen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>A page that says what was learnt from, how training went, and what it is worth.</source>
      <translation>Eine Seite, die zeigt, woraus gelernt wurde, wie das Training verlief und was es bringt.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>{name} at places that were held back</source>
      <translation>{name} an zurückgehaltenen Stellen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Steps that were done</source>
      <translation>Ausgeführte Schritte</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Imported weights, or those of an earlier training: a file, or its name in the folder lambda_pnn/weights of your profile.</source>
      <translation>Importierte Gewichte oder die eines früheren Trainings: eine Datei oder ihr Name im Ordner lambda_pnn/weights Ihres Profils.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Start of the random numbers: the same seed on the same machine gives the same weights.</source>
      <translation>Startwert der Zufallszahlen: Derselbe Startwert ergibt auf demselben Rechner dieselben Gewichte.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>There is nothing to learn from; choose images, or a folder of them.</source>
      <translation>Es gibt nichts, woraus gelernt werden kann; wählen Sie Bilder oder einen Ordner mit Bildern.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>The folder {folder} does not exist; choose another.</source>
      <translation>Der Ordner {folder} existiert nicht; wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Multispectral images take panchromatic ones, and the other way round; give both.</source>
      <translation>Multispektrale Bilder brauchen panchromatische und umgekehrt; geben Sie beide an.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>{doubt} The pair is left out.</source>
      <translation>{doubt} Das Bildpaar wird weggelassen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Cancelled; what was learnt is kept, and the same training goes on from there.</source>
      <translation>Abgebrochen; das Gelernte ist aufbewahrt, und dasselbe Training geht von dort aus weiter.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/band_files.py" />
      <source>The band “{band}” cannot be read; choose another image.</source>
      <translation>Der Kanal „{band}“ kann nicht gelesen werden; wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” holds no raster band; choose one of its subdatasets.</source>
      <translation>„{title}“ enthält keinen Rasterkanal; wählen Sie einen der Unterdatensätze.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” has no band {band}; choose from 1 to {count}.</source>
      <translation>„{title}“ hat keinen Kanal {band}; wählen Sie einen von 1 bis {count}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>A band of “{title}” is chosen twice; name each band once.</source>
      <translation>Ein Kanal von „{title}“ ist doppelt gewählt; nennen Sie jeden Kanal nur einmal.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” has {count} bands, but {most} at most can be sharpened at once; choose some of them.</source>
      <translation>„{title}“ hat {count} Kanäle, es können aber höchstens {most} zugleich geschärft werden; wählen Sie einige davon aus.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” holds complex numbers; convert it to real ones first.</source>
      <translation>„{title}“ enthält komplexe Zahlen; wandeln Sie sie zuerst in reelle um.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” shows colours by a table, not measurements; choose the image it was made from.</source>
      <translation>„{title}“ zeigt Farben aus einer Farbtabelle, keine Messwerte; wählen Sie das Bild, aus dem es erzeugt wurde.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” holds signed bytes; convert it to Int16 first (gdal_translate).</source>
      <translation>„{title}“ enthält vorzeichenbehaftete Bytes; wandeln Sie sie zuerst in Int16 um (gdal_translate).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/cog.py" />
      <source>FORMAT=COG takes compression without losses ({known}); change the creation options {options}.</source>
      <translation>FORMAT=COG nimmt verlustfreie Kompression ({known}); ändern Sie die Erzeugungsoptionen {options}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/cog.py" />
      <source>QGIS's GDAL is too old for FORMAT=COG; choose GeoTIFF.</source>
      <translation>Das GDAL von QGIS ist zu alt für FORMAT=COG; wählen Sie GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/cog.py" />
      <source>The output {path} cannot be written ({cause}); make room or choose another folder.</source>
      <translation>Die Ausgabe {path} kann nicht geschrieben werden ({cause}); schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/creation.py" />
      <source>The creation options {options} do not suit {bands} bands of {dtype} ({cause}); change them or leave them out.</source>
      <translation>Die Erzeugungsoptionen {options} passen nicht zu {bands} Bändern vom Typ {dtype} ({cause}); ändern Sie sie oder lassen Sie sie weg.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/creation.py" />
      <source>unknown cause</source>
      <translation>unbekannte Ursache</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/creation.py" />
      <source>the file holds other numbers than were written to it</source>
      <translation>die Datei enthält andere Zahlen, als hineingeschrieben wurden</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is no GeoTIFF; give it a name that ends in .tif.</source>
      <translation>Die Ausgabe {path} ist kein GeoTIFF; geben Sie einen Namen an, der auf .tif endet.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>Give the output {path} a name that ends in {ending}.</source>
      <translation>Geben Sie der Ausgabe {path} einen Namen, der auf {ending} endet.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output folder {folder} does not exist; create it or choose another.</source>
      <translation>Der Ausgabeordner {folder} existiert nicht; legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is a folder; choose the name of a file.</source>
      <translation>Die Ausgabe {path} ist ein Ordner; wählen Sie den Namen einer Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is one of the inputs; choose another name.</source>
      <translation>Die Ausgabe {path} ist eine der Eingaben; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is being written by another job; choose another name.</source>
      <translation>Die Ausgabe {path} wird gerade von einem anderen Auftrag geschrieben; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is in use; remove its layer or choose another name.</source>
      <translation>Die Ausgabe {path} ist in Gebrauch; entfernen Sie den zugehörigen Layer oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output folder {folder} cannot be written to; choose another.</source>
      <translation>In den Ausgabeordner {folder} kann nicht geschrieben werden; wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} takes {needed:.1f} GB or more, but its disk has {free:.1f} GB left; make room or choose another folder.</source>
      <translation>Die Ausgabe {path} braucht {needed:.1f} GB oder mehr, aber auf ihrem Datenträger sind nur {free:.1f} GB frei; schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} cannot be written ({error}); choose another.</source>
      <translation>Die Ausgabe {path} kann nicht geschrieben werden ({error}); wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} cannot be replaced, nor can the result be kept beside it ({error}); choose another folder.</source>
      <translation>Die Ausgabe {path} kann nicht ersetzt werden, und das Ergebnis kann auch nicht daneben abgelegt werden ({error}); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} cannot be replaced, because something uses it; the finished image is {kept} beside it.</source>
      <translation>Die Ausgabe {path} kann nicht ersetzt werden, weil etwas sie benutzt; das fertige Bild liegt als {kept} daneben.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/display.py" />
      <source>The picture {path} cannot be written ({cause}); the image itself is whole.</source>
      <translation>Das Anzeigebild {path} kann nicht geschrieben werden ({cause}); das Bild selbst ist vollständig.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/files.py" />
      <source>band {number}</source>
      <translation>Kanal {number}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/judged.py" />
      <source>“{image}” and the two images have {columns} × {rows} PAN pixels in common, but {least} in each direction are needed; choose the image that was made with this pair.</source>
      <translation>„{image}“ hat mit den beiden Bildern {columns} × {rows} PAN-Pixel gemeinsam, nötig sind aber {least} in jeder Richtung; wählen Sie das Bild, das aus diesem Bildpaar entstanden ist.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/judged.py" />
      <source>“{image}” lies {columns:+.2f} columns and {rows:+.2f} rows of a pixel off the grid of “{pan}”; it is judged on the nearest pixels.</source>
      <translation>„{image}“ ist um {columns:+.2f} Pixelspalten und {rows:+.2f} Pixelzeilen gegen das Pixelraster von „{pan}“ verschoben; bewertet wird es auf den nächstgelegenen Pixeln.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/judged.py" />
      <source>“{image}” covers {percent:.3g} % of what the two images share; it is judged there.</source>
      <translation>„{image}“ deckt {percent:.3g} % der gemeinsamen Fläche der beiden Bilder ab; bewertet wird es dort.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/judged.py" />
      <source>The pixels of “{image}” are {across:.4g} × {down:.4g} times those of “{pan}”, but a sharpened image has the same; choose the image that was made with this pair, or resample it (gdalwarp).</source>
      <translation>Die Pixel von „{image}“ sind {across:.4g} × {down:.4g}-mal so groß wie die von „{pan}“, bei einem geschärften Bild aber sind sie gleich groß; wählen Sie das Bild, das aus diesem Bildpaar entstanden ist, oder rechnen Sie es auf das Pixelraster um (gdalwarp).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opacity.py" />
      <source>“{choice}” says nothing of an alpha band; choose from {known}.</source>
      <translation>„{choice}“ sagt nichts über ein Alphaband; wählen Sie aus {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opacity.py" />
      <source>Band {number} of “{title}” holds opacity; it says which pixels are missing (parameter Alpha band says otherwise).</source>
      <translation>Band {number} von „{title}“ enthält die Deckkraft; es sagt, welche Pixel fehlen (mit dem Parameter Alphaband lässt sich das ändern).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opacity.py" />
      <source>Band {number} of “{title}” is called opacity but holds more; it is taken as a band (parameter Alpha band says otherwise).</source>
      <translation>Band {number} von „{title}“ heißt Deckkraft, enthält aber mehr; es wird als Band genommen (mit dem Parameter Alphaband lässt sich das ändern).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” cannot be opened: the server of {path} does not send parts of files; download the file and choose it there.</source>
      <translation>„{title}“ kann nicht geöffnet werden: Der Server von {path} sendet keine Teile von Dateien; laden Sie die Datei herunter und wählen Sie sie dort.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” cannot be opened: {path} is not there, or its server does not let it be read; check the address and what the server asks for.</source>
      <translation>„{title}“ kann nicht geöffnet werden: {path} ist nicht da, oder der Server lässt es nicht lesen; prüfen Sie die Adresse und was der Server verlangt.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” cannot be opened: {path} does not exist; choose another layer or file.</source>
      <translation>„{title}“ kann nicht geöffnet werden: {path} existiert nicht; wählen Sie einen anderen Layer oder eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” cannot be opened: {path} is no raster that GDAL can read; choose another layer or file.</source>
      <translation>„{title}“ kann nicht geöffnet werden: {path} ist kein Raster, das GDAL lesen kann; wählen Sie einen anderen Layer oder eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” comes from a map service, which delivers pictures, not measurements; choose a raster file.</source>
      <translation>„{title}“ stammt von einem Kartendienst, der Kartenbilder statt Messwerte liefert; wählen Sie eine Rasterdatei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” is a virtual raster of {file}, of which GDAL makes a picture in other colours; choose that file itself.</source>
      <translation>„{title}“ ist ein virtuelles Raster von {file}, aus der GDAL ein Bild in anderen Farben macht; wählen Sie diese Datei selbst.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/others.py" />
      <source>{program} cannot sharpen this pair ({error}).</source>
      <translation>{program} kann dieses Bildpaar nicht schärfen ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/output.py" />
      <source>The output {path} does not hold the numbers that were written to it; the creation options {options} do not suit them, change or leave them out.</source>
      <translation>Die Ausgabe {path} enthält nicht die Zahlen, die hineingeschrieben wurden; die Erzeugungsoptionen {options} passen nicht zu ihnen, ändern Sie sie oder lassen Sie sie weg.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/output.py" />
      <source>The output {path} does not hold the numbers that were written to it; check the disk, or choose another folder.</source>
      <translation>Die Ausgabe {path} enthält nicht die Zahlen, die hineingeschrieben wurden; prüfen Sie den Datenträger oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/output.py" />
      <source>The output {path} cannot be read again ({cause}); try again.</source>
      <translation>Die Ausgabe {path} kann nicht wieder gelesen werden ({cause}); versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>In the folder {folder} there is no multispectral image, of several bands, with a panchromatic one that lies on it; choose another.</source>
      <translation>Im Ordner {folder} gibt es kein multispektrales Bild mit mehreren Kanälen, auf dem ein panchromatisches liegt; wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>No panchromatic image lies on “{ms}”; choose that which was taken with it, or leave it out.</source>
      <translation>Auf „{ms}“ liegt kein panchromatisches Bild; wählen Sie jenes, das zusammen mit ihm aufgenommen wurde, oder lassen Sie es weg.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: it is a result of pansharpening.</source>
      <translation>„{image}“ wurde weggelassen: Es ist ein Ergebnis von Pansharpening.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: it is a part of “{whole}”.</source>
      <translation>„{image}“ wurde weggelassen: Es ist ein Teil von „{whole}“.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: it is a copy of “{other}”.</source>
      <translation>„{image}“ wurde ausgelassen: es ist eine Kopie von „{other}“.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: no panchromatic image lies on it.</source>
      <translation>„{image}“ wurde weggelassen: Es liegt kein panchromatisches Bild darauf.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{ms}” fits several panchromatic images alike: {all}; the first was taken.</source>
      <translation>Zu „{ms}“ passen mehrere panchromatische Bilder gleich gut: {all}; das erste wurde genommen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{ms}” was taken on {day}, “{pan}” on {other}.</source>
      <translation>„{ms}“ wurde am {day} aufgenommen, „{pan}“ am {other}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: it is no image's panchromatic one.</source>
      <translation>„{image}“ wurde weggelassen: Es ist zu keinem Bild das panchromatische.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/__init__.py" />
      <source>“{source}” has no georeference but the other image has; georeference it first.</source>
      <translation>Das Bild „{source}“ hat im Unterschied zum anderen keine Georeferenz; georeferenzieren Sie es zuerst.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/__init__.py" />
      <source>“{source}” is located by control points or RPCs only, but the other image is not; orthorectify it first (gdalwarp).</source>
      <translation>Das Bild „{source}“ ist im Unterschied zum anderen nur durch Passpunkte oder RPCs verortet; orthorektifizieren Sie es zuerst (gdalwarp).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/control_points.py" />
      <source>control points</source>
      <translation>Passpunkte</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>“{ms}” is in another coordinate system than “{pan}”</source>
      <translation>„{ms}“ liegt in einem anderen Koordinatensystem als „{pan}“</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>“{ms}” is rotated against “{pan}”</source>
      <translation>„{ms}“ ist gegen „{pan}“ gedreht</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>At least one image names no coordinate system; both are taken to share one.</source>
      <translation>Mindestens ein Bild nennt kein Koordinatensystem; es wird angenommen, dass beide dasselbe haben.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>“{source}” names no coordinate system, and its coordinates are of another kind than the other image's; assign it the right one first (gdal_edit.py -a_srs).</source>
      <translation>Das Bild „{source}“ nennt kein Koordinatensystem, und seine Koordinaten sind von anderer Art als die des anderen; weisen Sie diesem Bild zuerst das richtige Koordinatensystem zu (gdal_edit.py -a_srs).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>The georeferences state a ratio of {across:.5g} × {down:.5g}, but the numbers of pixels one of {columns:.0f} × {rows:.0f}; the images are taken to lie corner on corner.</source>
      <translation>Nach den Georeferenzen ist das Verhältnis {across:.5g} × {down:.5g}, nach den Pixelzahlen aber {columns:.0f} × {rows:.0f}; es wird angenommen, dass die Bilder Ecke auf Ecke liegen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>“{ms}” and “{pan}” do not overlap; choose two images of one place, and check their coordinate systems.</source>
      <translation>„{ms}“ und „{pan}“ überlappen sich nicht; wählen Sie zwei Bilder desselben Orts und prüfen Sie ihre Koordinatensysteme.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>“{ms}” and “{pan}” have no georeference, and their sizes do not fit a whole ratio; georeference or crop them first.</source>
      <translation>„{ms}“ und „{pan}“ haben keine Georeferenz, und ihre Größen ergeben kein ganzzahliges Verhältnis; georeferenzieren Sie sie zuerst oder schneiden Sie sie zu.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>“{ms}” and “{pan}” are located by {kind} that do not agree; orthorectify both first (gdalwarp).</source>
      <translation>„{ms}“ und „{pan}“ sind durch {kind} verortet, die nicht übereinstimmen; orthorektifizieren Sie zuerst beide (gdalwarp).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>Both images carry the very same {kind}; their corners are taken to coincide.</source>
      <translation>Beide Bilder haben genau dieselben {kind}; es wird angenommen, dass ihre Ecken zusammenfallen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>Both images are located by {kind}, which agree; the result carries PAN's.</source>
      <translation>Beide Bilder sind durch {kind} verortet, die übereinstimmen; das Ergebnis erhält die des PAN-Bildes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/rational_polynomials.py" />
      <source>RPCs</source>
      <translation>RPCs</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>{reason}, and the panchromatic image lies on a rotated grid; warp both to one north-up grid first.</source>
      <translation>{reason}, und das Pixelraster des panchromatischen Bildes ist gedreht; bringen Sie zuerst beide Bilder auf ein gemeinsames, nach Norden ausgerichtetes Pixelraster (gdalwarp).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>“{ms}” cannot be reprojected to the coordinate system of “{pan}” ({error}); reproject it first, or check both coordinate systems.</source>
      <translation>Das Bild „{ms}“ kann nicht in das Koordinatensystem von „{pan}“ reprojiziert werden ({error}); reprojizieren Sie es zuerst selbst oder prüfen Sie beide Koordinatensysteme.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>{reason}: it is warped to a grid aligned to that image's, {columns:.5g} × {rows:.5g} times as coarse.</source>
      <translation>{reason}: Das multispektrale Bild wird auf ein Pixelraster umgerechnet, das an dem des panchromatischen ausgerichtet und {columns:.5g} × {rows:.5g}-mal so grob ist.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>there is no way from the one to the other</source>
      <translation>es gibt keine Transformation zwischen beiden</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>some of its coordinates have no counterpart</source>
      <translation>einige der Koordinaten haben keine Entsprechung</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>its pixels have no size there</source>
      <translation>die Pixel haben dort keine Größe</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/sizes.py" />
      <source>Neither image is georeferenced; their corners are taken to coincide, which nothing proves.</source>
      <translation>Keines der beiden Bilder ist georeferenziert; es wird angenommen, dass ihre Ecken zusammenfallen, was durch nichts belegt ist.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/reading.py" />
      <source>“{title}” cannot be read: {cause}.</source>
      <translation>„{title}“ kann nicht gelesen werden: {cause}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” is located by control points or RPCs only, so that no extent can be cut out; leave the extent empty, or orthorectify both images first (gdalwarp).</source>
      <translation>„{pan}“ ist nur durch Passpunkte oder RPCs verortet, sodass keine Ausdehnung ausgeschnitten werden kann; lassen Sie die Ausdehnung leer oder orthorektifizieren Sie zuerst beide Bilder (gdalwarp).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>The extent is no rectangle of numbers; choose another, or leave it empty.</source>
      <translation>Die Ausdehnung ist kein Rechteck aus Zahlen; wählen Sie eine andere oder lassen Sie sie leer.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>The extent and the two images share {columns} × {rows} PAN pixels, but {least:.0f} in each direction are needed; choose a larger extent, or one where both lie.</source>
      <translation>Die Ausdehnung und die beiden Bilder haben {columns} × {rows} PAN-Pixel gemeinsam, nötig sind aber {least:.0f} in jeder Richtung; wählen Sie eine größere Ausdehnung oder eine, in der beide Bilder liegen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” has {count} bands, but a panchromatic image has one; choose the panchromatic layer, or extract its band first.</source>
      <translation>„{pan}“ hat {count} Kanäle, ein panchromatisches Bild aber nur einen; wählen Sie den panchromatischen Layer oder extrahieren Sie zuerst seinen Kanal.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” is not finer than “{ms}” by their georeferences, but has {columns:.4g} × {rows:.4g} times as many pixels; if both show the same area, take the georeferences away from both (gdal_edit.py -unsetgt), and they are laid corner on corner.</source>
      <translation>„{pan}“ ist nach den Georeferenzen nicht feiner als „{ms}“, hat aber {columns:.4g} × {rows:.4g} mal so viele Pixel; zeigen beide dasselbe Gebiet, nehmen Sie beiden die Georeferenz (gdal_edit.py -unsetgt), dann werden sie Ecke auf Ecke gelegt.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” is not finer than “{ms}” (pixels {times:.3g} times as large); exchange the two layers or choose a finer panchromatic image.</source>
      <translation>„{pan}“ ist nicht feiner als „{ms}“ (Pixel {times:.3g}-mal so groß); vertauschen Sie die beiden Layer oder wählen Sie ein feineres panchromatisches Bild.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” is {columns:.3g} × {rows:.3g} times finer than “{ms}”; ratios from 1.5 to 8, about alike in both directions, can be sharpened.</source>
      <translation>„{pan}“ ist {columns:.3g} × {rows:.3g}-mal feiner als „{ms}“; geschärft werden können Verhältnisse von 1,5 bis 8, die in beiden Richtungen etwa gleich sind.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{ms}” and “{pan}” share {columns} × {rows} PAN pixels, but {least:.0f} in each direction are needed; choose images with more in common.</source>
      <translation>„{ms}“ und „{pan}“ haben {columns} × {rows} PAN-Pixel gemeinsam, nötig sind aber {least:.0f} in jeder Richtung; wählen Sie Bilder, die sich weiter überlappen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>Up to {beyond:.3g} PAN pixels at the border of the result lie beyond “{ms}”; their colours are carried on from within.</source>
      <translation>Bis zu {beyond:.3g} PAN-Pixel am Rand des Ergebnisses liegen außerhalb von „{ms}“; ihre Farben sind von innen fortgesetzt.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/sensor_clues.py" />
      <source>metadata of “{title}”</source>
      <translation>Metadaten von „{title}“</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/sensor_clues.py" />
      <source>a file name</source>
      <translation>Dateiname</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/source.py" />
      <source>A file of “{title}” is given twice; give each band once.</source>
      <translation>Eine Datei von „{title}“ ist doppelt angegeben; geben Sie jeden Kanal nur einmal an.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/source.py" />
      <source>The files of “{title}” differ in size or place; give bands that lie on one pixel grid.</source>
      <translation>Die Dateien von „{title}“ unterscheiden sich in Größe oder Lage; geben Sie Kanäle an, die auf demselben Pixelraster liegen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/source.py" />
      <source>“{title}” cannot be reprojected ({error}); reproject it to the other image's coordinate system first.</source>
      <translation>Das Bild „{title}“ kann nicht reprojiziert werden ({error}); reprojizieren Sie es zuerst selbst in das Koordinatensystem des anderen Bildes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{base} cannot make environments by itself; virtualenv does it instead.</source>
      <translation>{base} kann selbst keine Umgebungen anlegen; das übernimmt virtualenv.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>Setting up failed; {cause}.</source>
      <translation>Das Einrichten ist fehlgeschlagen; {cause}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>The folder {wheels} holds no wheel of pip, which this Python lacks; add it.</source>
      <translation>Diesem Python fehlt pip, und der Ordner {wheels} enthält kein Wheel davon; fügen Sie es hinzu.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>Fetching {name} from {shown}</source>
      <translation>{name} wird von {shown} heruntergeladen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{shown} offers no {name}; choose another package index.</source>
      <translation>{shown} bietet {name} nicht an; wählen Sie einen anderen Paketindex.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{shown} cannot be read ({error}); check network, proxy and package index.</source>
      <translation>{shown} kann nicht gelesen werden ({error}); prüfen Sie Netzwerk, Proxy und Paketindex.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{name} came damaged from {shown}; try again.</source>
      <translation>{name} kam beschädigt von {shown} an; versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{address} is no web address</source>
      <translation>{address} ist keine Webadresse</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>The Python that was set up does not work: choose “Set up computing…” in the menu, or run that tool; the classical methods, as BT-H, need none.</source>
      <translation>Das eingerichtete Python funktioniert nicht: Wählen Sie „Rechenumgebung einrichten…“ im Menü oder führen Sie das gleichnamige Werkzeug aus; die klassischen Methoden, z. B. BT-H, brauchen keines.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>There is no Python with PyTorch yet: choose “Set up computing…” in the menu, or run that tool; the classical methods, as BT-H, need none.</source>
      <translation>Es gibt noch kein Python mit PyTorch: Wählen Sie „Rechenumgebung einrichten…“ im Menü oder führen Sie das gleichnamige Werkzeug aus; die klassischen Methoden, z. B. BT-H, brauchen keines.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>{path} does not run as a Python interpreter.</source>
      <translation>{path} läuft nicht als Python-Interpreter.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>{path} lacks {packages}.</source>
      <translation>In {path} fehlen Pakete: {packages}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>{path} has torch {version}, but {least} is needed at least.</source>
      <translation>{path} hat torch {version}, nötig ist aber mindestens {least}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>The Python chosen in the options cannot compute: {problem}</source>
      <translation>Das in den Optionen gewählte Python kann nicht rechnen: {problem}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>for processors</source>
      <translation>für Prozessoren</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>for graphics cards, CUDA {cuda:g}</source>
      <translation>für Grafikkarten, CUDA {cuda:g}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{names}, {kind} ({plan.reason}), for Python {plan.version}, in {plan.folder}: about {plan.build.download_mb} MB to download, {plan.build.disk_mb} MB on the disk, {origin}.</source>
      <translation>{names}, {kind} ({plan.reason}), für Python {plan.version}, in {plan.folder}: etwa {plan.build.download_mb} MB herunterzuladen, {plan.build.disk_mb} MB auf dem Datenträger, {origin}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>from the folder {wheels}, without network</source>
      <translation>aus dem Ordner {wheels}, ohne Netzwerk</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>from {index}</source>
      <translation>von {index}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>from the public package indexes</source>
      <translation>von den öffentlichen Paketindizes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>No Python was found beside QGIS to start from; choose, in the options, one that has PyTorch.</source>
      <translation>Bei QGIS wurde kein Python gefunden, auf dem die Rechenumgebung aufbauen kann; wählen Sie in den Optionen eines, das PyTorch hat.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{base} does not run as a Python; choose, in the options, one that has PyTorch.</source>
      <translation>{base} läuft nicht als Python; wählen Sie in den Optionen eines, das PyTorch hat.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>The folder of wheels {wheels} does not exist; choose another or none.</source>
      <translation>Der Ordner mit Wheels {wheels} existiert nicht; wählen Sie einen anderen oder keinen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>Trying it: {device} sharpened a small image.</source>
      <translation>Test: {device} hat ein kleines Bild geschärft.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>PyTorch cannot use the graphics card here; choose the build “cpu” or another driver.</source>
      <translation>PyTorch kann die Grafikkarte hier nicht nutzen; wählen Sie die Variante „cpu“ oder installieren Sie einen anderen Treiber.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>The graphics card cannot be used, though it was expected to; computing runs on the processor.</source>
      <translation>Die Grafikkarte ist wider Erwarten nicht nutzbar; gerechnet wird auf dem Prozessor.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{folder} cannot be written ({error}); make room or close what uses it.</source>
      <translation>In {folder} kann nicht geschrieben werden ({error}); schaffen Sie Platz oder schließen Sie Programme, die den Ordner verwenden.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{folder} cannot be deleted ({error}); close what uses it.</source>
      <translation>{folder} kann nicht gelöscht werden ({error}); schließen Sie Programme, die den Ordner verwenden.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>Setting up takes {disk_mb} MB, but only {free} MB are free where {folder} is; make room.</source>
      <translation>Das Einrichten benötigt {disk_mb} MB, für {folder} sind aber nur {free} MB frei; schaffen Sie Platz.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{problem} A package index can be set instead of {index}: the public one has, on Linux, the build for graphics cards, which is much larger.</source>
      <translation>{problem} Statt {index} kann ein Paketindex angegeben werden: Der öffentliche hat unter Linux die Variante für Grafikkarten, die viel größer ist.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>run the tool “Set up computing” to repair it, or choose another Python</source>
      <translation>führen Sie zum Reparieren das Werkzeug „Rechenumgebung einrichten“ aus oder wählen Sie ein anderes Python</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>{interpreter} does not start ({error}); {way_out}.</source>
      <translation>{interpreter} startet nicht ({error}); {way_out}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>The compute process has not said a word for {minutes:.0f} minutes and was ended; try again, or choose another device.</source>
      <translation>Der Rechenprozess hat sich {minutes:.0f} Minuten lang nicht gemeldet und wurde beendet; versuchen Sie es erneut oder wählen Sie ein anderes Gerät.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>The plugin was updated while QGIS was running: start QGIS again.</source>
      <translation>Die Erweiterung wurde aktualisiert, während QGIS lief: Starten Sie QGIS neu.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>The compute process ended at its start; {way_out}. {last_words}</source>
      <translation>Der Rechenprozess endete schon beim Start; {way_out}. {last_words}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>The compute process ended unexpectedly; try again. {last_words}</source>
      <translation>Der Rechenprozess endete unerwartet; versuchen Sie es erneut. {last_words}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>Its last words: {line}</source>
      <translation>Letzte Meldung des Prozesses: {line}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>It printed nothing; memory may have run out.</source>
      <translation>Er hat nichts ausgegeben; vielleicht war der Speicher zu Ende.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>PyTorch cannot be set up for Python {minor}, only for {pythons}; choose a Python that can compute in the options.</source>
      <translation>PyTorch kann nicht für Python {minor} eingerichtet werden, nur für {pythons}; wählen Sie in den Optionen ein Python, das rechnen kann.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>as asked for</source>
      <translation>wie gewünscht</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>macOS has no CUDA; choose the build “auto”.</source>
      <translation>macOS hat kein CUDA; wählen Sie die Variante „auto“.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>it uses Apple's graphics processors too</source>
      <translation>nutzt auch die Grafikprozessoren von Apple</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>{card} was found, whose driver runs CUDA {cuda:g}</source>
      <translation>{card} gefunden, der Treiber unterstützt CUDA {cuda:g}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>{card} or its driver for CUDA {cuda:g} is too old</source>
      <translation>{card} oder ihr Treiber für CUDA {cuda:g} ist zu alt</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>no NVIDIA graphics card was found</source>
      <translation>keine NVIDIA-Grafikkarte gefunden</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>PyTorch for graphics cards cannot be used: {reason}; choose the build “auto” or “cpu”.</source>
      <translation>PyTorch für Grafikkarten ist nicht nutzbar ({reason}); wählen Sie die Variante „auto“ oder „cpu“.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the disk is full: make room and try again</source>
      <translation>der Datenträger ist voll: Schaffen Sie Platz und versuchen Sie es erneut</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the proxy refused its user or password: correct them in QGIS's settings</source>
      <translation>der Proxy hat Benutzer oder Passwort abgelehnt: Korrigieren Sie diese in den QGIS-Einstellungen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the server's certificate is not trusted: add its authority to QGIS's certificates</source>
      <translation>dem Zertifikat des Servers wird nicht vertraut: Fügen Sie seine Zertifizierungsstelle den Zertifikaten von QGIS hinzu</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>a package is not the file that was published: it came damaged, or someone changed it; try again</source>
      <translation>ein Paket ist nicht die veröffentlichte Datei: Sie kam beschädigt an oder jemand hat sie verändert; versuchen Sie es noch einmal</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the path is too long: enable long paths in Windows</source>
      <translation>der Pfad ist zu lang: Aktivieren Sie lange Pfade in Windows</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the package index cannot be reached: check network and proxy in QGIS's settings, or give wheels</source>
      <translation>der Paketindex ist nicht erreichbar: Prüfen Sie Netzwerk und Proxy in den QGIS-Einstellungen oder geben Sie Wheels an</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>pip says: {error}</source>
      <translation>pip meldet: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the log says why</source>
      <translation>die Ursache steht im Protokoll</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/trial.py" />
      <source>PyTorch starts but does not compute as it should; set up computing again.</source>
      <translation>PyTorch startet, rechnet aber nicht richtig; richten Sie die Rechenumgebung neu ein.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/usage.py" />
      <source>Computing is being set up just now, here or in another QGIS; wait until that has finished.</source>
      <translation>Das Rechnen wird gerade eingerichtet, hier oder in einem anderen QGIS; warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/usage.py" />
      <source>λ-PNN is computing just now, here or in another QGIS; wait until that has finished, or cancel it.</source>
      <translation>λ-PNN rechnet gerade, hier oder in einem anderen QGIS; warten Sie, bis das fertig ist, oder brechen Sie es ab.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/scene_model.py" />
      <source>subtracting {offset:g} and dividing by {scale:g}</source>
      <translation>Subtraktion von {offset:g} und Division durch {scale:g}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/scene_model.py" />
      <source>dividing by {scale:g}</source>
      <translation>Division durch {scale:g}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>The file of sensors {file} cannot be read ({error}); correct or remove it.</source>
      <translation>Die Sensordatei {file} kann nicht gelesen werden ({error}); korrigieren oder entfernen Sie sie.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>The file of sensors {file} holds no object of sensors by their short names; correct it.</source>
      <translation>Die Sensordatei {file} enthält kein Objekt, in dem Sensoren unter ihren Kurznamen stehen; korrigieren Sie sie.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it lacks {key}</source>
      <translation>Es fehlt {key}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>The sensor “{identifier}” in {file} must be corrected: {cause}.</source>
      <translation>Der Sensor „{identifier}“ in {file} muss korrigiert werden: {cause}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it is no object</source>
      <translation>Der Eintrag ist kein Objekt</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has a key “{key}”, but only {known} are known</source>
      <translation>Der Schlüssel „{key}“ ist unbekannt; bekannt sind nur {known}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>its short name is no word</source>
      <translation>Der Kurzname ist kein Wort</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has no ms_gains; give a list of lists, one gain for every band</source>
      <translation>Es fehlen ms_gains; geben Sie eine Liste von Listen an, mit je einer MTF-Verstärkung für jeden Kanal</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has bits of {bits}; give a whole number from 1 to 32</source>
      <translation>Für bits ist {bits} angegeben; geben Sie eine ganze Zahl von 1 bis 32 an</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has a ratio of {ratio}; give how many PAN pixels an MS pixel measures</source>
      <translation>Für ratio ist {ratio} angegeben; geben Sie an, wie viele PAN-Pixel ein MS-Pixel misst</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>its marks are no list of words</source>
      <translation>marks ist keine Liste von Wörtern</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>its bands are no list of lists of words, as [["blue", "green", "red", "nir"]]</source>
      <translation>bands ist keine Liste von Wortlisten wie [["blue", "green", "red", "nir"]]</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has a gain of {gain}; MTF gains at Nyquist lie between 0.01 and 0.95</source>
      <translation>Eine MTF-Verstärkung ist {gain}; MTF-Verstärkungen bei der Nyquist-Frequenz liegen zwischen 0.01 und 0.95</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>any sensor (typical values)</source>
      <translation>beliebiger Sensor (typische Werte)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>no file names it, but MS pixels are twice as large as PAN pixels, as Landsat's</source>
      <translation>kein Hinweis auf den Sensor, aber die MS-Pixel sind doppelt so groß wie die PAN-Pixel, wie bei Landsat</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>no file names it, but there are 8 bands at a ratio of 4, as WorldView-2's</source>
      <translation>kein Hinweis auf den Sensor, aber 8 Kanäle bei einem Verhältnis von 4, wie bei WorldView-2</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>no file names it, and neither the number of bands nor the ratio tells</source>
      <translation>kein Hinweis auf den Sensor, auch nicht durch Kanalzahl oder Verhältnis</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>{origin} says “{text}”</source>
      <translation>„{text}“ laut {origin}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Adaptation was ended by you after {steps} of {planned} iterations.</source>
      <translation>Die Anpassung wurde von Ihnen nach {steps} von {planned} Iterationen beendet.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Memory ran short, so that training took batches of {batch} in place of {usual}: with more memory, the same seed gives another file.</source>
      <translation>Der Speicher wurde knapp, sodass mit Gruppen von {batch} statt {usual} trainiert wurde: Mit mehr Speicher ergibt derselbe Startwert eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Training steps were played back from a recording of this graphics card.</source>
      <translation>Trainingsschritte wurden aus einer Aufzeichnung dieser Grafikkarte abgespielt.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>; about {left:.0f} s left</source>
      <translation>; noch etwa {left:.0f} s</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Adaptation {iteration}/{total}: on its crops R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}{left}.</source>
      <translation>Anpassung {iteration}/{total}: auf ihren Ausschnitten R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}{left}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Nothing more was gained: adaptation ended after {total} of {planned} iterations.</source>
      <translation>Keine weitere Verbesserung: Die Anpassung endete nach {total} von {planned} Iterationen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/assessment.py" />
      <source>“{image}” and “{reference}” have too little in common to compare; choose the truth of just this place.</source>
      <translation>„{image}“ und „{reference}“ haben für einen Vergleich zu wenig gemeinsam; wählen Sie das Referenzbild genau dieses Orts.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/band_sharpening.py" />
      <source>guide</source>
      <translation>Führungsbild</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/band_sharpening.py" />
      <source>The bands of “{ms}” lie many pixels off each other; register them first, or switch the correction off.</source>
      <translation>Die Kanäle von „{ms}“ sind um viele Pixel gegeneinander verschoben; richten Sie sie zuerst aufeinander aus, oder schalten Sie die Korrektur der Lagefehler aus.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/band_sharpening.py" />
      <source>Guide of {bands}: {weights}; correlation {correlation:.3f}.</source>
      <translation>Führungsbild für {bands}: {weights}; Korrelation {correlation:.3f}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch.py" />
      <source>The output {path} is a file of somebody else's; choose another folder.</source>
      <translation>Die Ausgabe {path} ist eine Datei von jemand anderem; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_inputs.py" />
      <source>The table {file} has no columns ms and pan; name them so.</source>
      <translation>Die Tabelle {file} hat keine Spalten ms und pan; benennen Sie die Spalten so.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_inputs.py" />
      <source>The table {file} cannot be read ({error}).</source>
      <translation>Die Tabelle {file} kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_inputs.py" />
      <source>Line {number} of {file} names no pair; fill both columns.</source>
      <translation>Zeile {number} von {file} nennt kein Bildpaar; füllen Sie beide Spalten aus.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>{folder}: overview</source>
      <translation>{folder}: Überblick</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Note</source>
      <translation>Anmerkung</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Summary</source>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Pairs and images</source>
      <translation>Bildpaare und Bilder</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Number</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Look</source>
      <translation>Ansichten</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>One by one</source>
      <translation>Im Einzelnen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>What became of every input</source>
      <translation>Was aus jeder Eingabe geworden ist</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>How it was made</source>
      <translation>Wie das Ergebnis entstanden ist</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Results and tables lie in {folder}.</source>
      <translation>Ergebnisse und Tabellen liegen in {folder}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Scores; lower is better</source>
      <translation>Bewertung; kleiner ist besser</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>median</source>
      <translation>Median</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>highest</source>
      <translation>am höchsten bei</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>{name}, pansharpened</source>
      <translation>{name}, pangeschärft</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_status.py" />
      <source>there already</source>
      <translation>schon vorhanden</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_status.py" />
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_status.py" />
      <source>left out</source>
      <translation>weggelassen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/classical.py" />
      <source>Method: {method} ({paper}).</source>
      <translation>Methode: {method} ({paper}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/classical.py" />
      <source>this computer's processor</source>
      <translation>Prozessor dieses Computers</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/comparison.py" />
      <source>row {row}, column {column}</source>
      <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/comparison.py" />
      <source>The methods {unknown} are not known, or not at hand; choose from {known}.</source>
      <translation>Die Methoden {unknown} sind unbekannt oder hier nicht verfügbar; wählen Sie aus: {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/comparison.py" />
      <source>{method}: {seconds:.1f} s.</source>
      <translation>{method}: {seconds:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/degrading.py" />
      <source>Degraded by {ratio:.5g}: the multispectral image by gains at Nyquist of {gains}, the panchromatic one by {pan_gain:.2f}.</source>
      <translation>Um das {ratio:.5g}-Fache vergröbert: das multispektrale Bild mit den Verstärkungen {gains} bei Nyquist, das panchromatische mit {pan_gain:.2f}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/degrading.py" />
      <source>Degraded by {ratio:.3g}, “{ms}” would measure {columns} × {rows} pixels, but {least} in each direction are needed; choose a larger scene.</source>
      <translation>Um das {ratio:.3g}-Fache vergröbert hätte „{ms}“ nur {columns} × {rows} Pixel, nötig sind aber {least} in jeder Richtung; wählen Sie eine größere Szene.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>R-Q2ⁿ: likeness of the spectra to the multispectral image, 0 to 1; higher is better</source>
      <translation>R-Q2ⁿ: Ähnlichkeit der Spektren mit denen des multispektralen Bildes, 0 bis 1; größer ist besser</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>R-SAM: mean angle between the spectra and those of the multispectral image, in degrees</source>
      <translation>R-SAM: mittlerer Winkel zwischen den Spektren und denen des multispektralen Bildes, in Grad</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>D_S: change of the likeness to the panchromatic image with the resolution; lower is better</source>
      <translation>D_S: Änderung der Ähnlichkeit zum panchromatischen Bild mit der Auflösung; kleiner ist besser</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>HQNR: (1 - D_λ)·(1 - D_S), 0 to 1; higher is better</source>
      <translation>HQNR: (1 - D_λ)·(1 - D_S), 0 bis 1; größer ist besser</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Gain at the Nyquist frequency that the two images show, the median of the bands</source>
      <translation>Verstärkung bei der Nyquist-Frequenz, die die beiden Bilder zeigen, Median der Kanäle</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Share of values at or below zero, 0 to 1</source>
      <translation>Anteil der Werte, die null oder kleiner sind, 0 bis 1</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Greatest value as a multiple of the multispectral image's, of the worst band</source>
      <translation>Größter Wert als Vielfaches des größten im multispektralen Bild, beim schlechtesten Kanal</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Fine noise on flat places as a multiple of the panchromatic image's; about 1 is natural</source>
      <translation>Feines Rauschen auf gleichmäßigen Flächen als Vielfaches des Rauschens im panchromatischen Bild; etwa 1 ist natürlich</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>ΔE00: mean difference of true colours to the eye; 1 can just be seen</source>
      <translation>ΔE00: mittlerer Unterschied der Echtfarben für das Auge; 1 ist gerade noch zu sehen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>ΔE00 that 95 % of the pixels stay below</source>
      <translation>ΔE00, unter dem 95 % der Pixel bleiben</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Mean difference of NDVI from the multispectral image's, at its resolution</source>
      <translation>Mittlere Abweichung des NDVI von dem des multispektralen Bildes, in dessen Auflösung</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Mean difference of NDWI from the multispectral image's, at its resolution</source>
      <translation>Mittlere Abweichung des NDWI von dem des multispektralen Bildes, in dessen Auflösung</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Mean difference of NDRE from the multispectral image's, at its resolution</source>
      <translation>Mittlere Abweichung des NDRE von dem des multispektralen Bildes, in dessen Auflösung</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>ERGAS: error against the reference; lower is better</source>
      <translation>ERGAS: Fehler gegenüber der Referenz; kleiner ist besser</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>SAM: mean angle between the spectra and those of the reference, in degrees</source>
      <translation>SAM: mittlerer Winkel zwischen den Spektren und denen der Referenz, in Grad</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Q2ⁿ: likeness to the reference, 0 to 1; higher is better</source>
      <translation>Q2ⁿ: Ähnlichkeit mit der Referenz, 0 bis 1; größer ist besser</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>PSNR: ratio of the reference's greatest value and the error, in decibels; higher is better</source>
      <translation>PSNR: Verhältnis des größten Werts der Referenz zum Fehler, in Dezibel; größer ist besser</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>SSIM: likeness of structure to the reference, up to 1; higher is better</source>
      <translation>SSIM: Ähnlichkeit der Struktur mit der Referenz, höchstens 1; größer ist besser</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>UQI: universal quality index against the reference, up to 1; higher is better</source>
      <translation>UQI: universeller Qualitätsindex gegenüber der Referenz, höchstens 1; größer ist besser</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>SCC: correlation of fine detail with the reference's, up to 1; higher is better</source>
      <translation>SCC: Korrelation der feinen Einzelheiten mit denen der Referenz, höchstens 1; größer ist besser</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/guides.py" />
      <source>No band of “{ms}” shows anything: each holds one number only, or none; choose another image.</source>
      <translation>Kein Kanal von „{ms}“ zeigt etwas: Jeder enthält nur eine Zahl oder gar keine; wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/guides.py" />
      <source>Too few pixels hold data side by side for a guide; choose images with more in common.</source>
      <translation>Zu wenige Pixel mit Daten liegen beieinander, um ein Führungsbild zu bilden; wählen Sie Bilder mit mehr gemeinsamer Fläche.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>Sensor taken as {sensor}: {reason}. Choose another in parameter Sensor if that is wrong.</source>
      <translation>Angenommener Sensor: {sensor} ({reason}). Falls das nicht stimmt, wählen Sie im Parameter Sensor einen anderen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>{sensor} delivers a ratio of {ratio}; its blur is scaled to the ratio of {present:.3g} found here.</source>
      <translation>{sensor} liefert ein Verhältnis von {ratio}; seine Unschärfe wird auf das vorliegende von {present:.3g} umgerechnet.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>“{ms.title}”: {bands} bands of {ms.grid.columns} × {ms.grid.rows} pixels, {ms.dtype}; “{pan.title}”: {pan.grid.columns} × {pan.grid.rows}, {pan.dtype}; ratio {ratio[1]:.5g} × {ratio[0]:.5g}, MS corner at PAN pixel ({origin[1]:.2f}, {origin[0]:.2f}).</source>
      <translation>„{ms.title}“: {bands} Kanäle mit {ms.grid.columns} × {ms.grid.rows} Pixeln, {ms.dtype}; „{pan.title}“: {pan.grid.columns} × {pan.grid.rows}, {pan.dtype}; Verhältnis {ratio[1]:.5g} × {ratio[0]:.5g}, MS-Ecke bei PAN-Pixel ({origin[1]:.2f}, {origin[0]:.2f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>The sensor “{sensor}” is not known; choose from {known}.</source>
      <translation>Der Sensor „{sensor}“ ist unbekannt; wählen Sie aus: {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>“{pan}” holds the number {number:g} everywhere and shows no detail; choose another panchromatic image.</source>
      <translation>„{pan}“ enthält überall die Zahl {number:g} und zeigt keine Einzelheiten; wählen Sie ein anderes panchromatisches Bild.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>“{source}” is framed by zeros, which it does not declare; where they fill areas, they are taken as missing. Declare a nodata value if they are numbers.</source>
      <translation>„{source}“ ist von Nullen umrahmt, die nicht deklariert sind; wo sie Flächen füllen, gelten sie als fehlend. Deklarieren Sie einen Nodata-Wert, falls sie Zahlen sind.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>Pixels of “{source}” are zero in all bands, far from any other number, and not declared as missing; they are taken as missing wherever they lie. Declare a nodata value if they are numbers.</source>
      <translation>Pixel von „{source}“ sind in allen Bändern null, weit von allen anderen Zahlen, und nicht als fehlend deklariert; sie gelten überall als fehlend. Deklarieren Sie einen Nodata-Wert, falls sie Zahlen sind.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>Pixels of “{source}” are missing where all bands hold nodata; where only some do, it is taken as a number in {bands}, since it lies among the others.</source>
      <translation>Pixel von „{source}“ fehlen, wo alle Bänder Nodata haben; wo nur einige es haben, gilt es in {bands} als Zahl, da es unter den anderen liegt.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>“{source}” shows nothing in {bands}: one number everywhere, or none. The result holds the same there; training, registration and scores go by the other bands.</source>
      <translation>„{source}“ zeigt nichts in {bands}: überall dieselbe Zahl oder keine. Das Ergebnis enthält dort dasselbe; Training, Registrierung und Bewertung richten sich nach den anderen Bändern.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>{file}: {problem}</source>
      <translation>{file}: {problem}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>{file} is for {bands} bands, but {sensor} has {known}; choose the sensor that the weights are for.</source>
      <translation>{file} ist für {bands} Bänder, aber {sensor} hat {known}; wählen Sie den Sensor, für den die Gewichte sind.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>Imported weights for {bands} bands into {file}.</source>
      <translation>Gewichte für {bands} Bänder nach {file} importiert.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>{file} takes {size:.0f} MB, much more than the weights of λ-PNN; choose another file.</source>
      <translation>{file} belegt {size:.0f} MB, viel mehr als die Gewichte von λ-PNN; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>{file} cannot be read ({error}); choose another.</source>
      <translation>{file} kann nicht gelesen werden ({error}); wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/job.py" />
      <source>fast</source>
      <translation>schnell</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/job.py" />
      <source>standard</source>
      <translation>standard</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/job.py" />
      <source>best</source>
      <translation>bestmöglich</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Colours are kept very well</source>
      <translation>Farben sind sehr gut erhalten</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Colours are kept well</source>
      <translation>Farben sind gut erhalten</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Colours are kept in part</source>
      <translation>Farben sind teilweise erhalten</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Colours are not kept</source>
      <translation>Farben sind nicht erhalten</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>structures are followed very well</source>
      <translation>Strukturen sehr gut wiedergegeben</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>structures are followed well</source>
      <translation>Strukturen gut wiedergegeben</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>structures are followed in part</source>
      <translation>Strukturen teilweise wiedergegeben</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>structures are not followed</source>
      <translation>Strukturen nicht wiedergegeben</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Too few pixels hold data side by side for the result to be judged.</source>
      <translation>Das Ergebnis lässt sich nicht beurteilen: Zu wenige Pixel mit Daten liegen beieinander.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Scores: R-ERGAS {r_ergas:.3f} by the catalogue's optics, {r_ergas_own:.3f} by the pair's own, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}.</source>
      <translation>Bewertung: R-ERGAS {r_ergas:.3f} nach der Optik des Katalogs, {r_ergas_own:.3f} nach der des Paares, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>{colours}, {structures}.</source>
      <translation>{colours}, {structures}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>See “When the scores are poor” in the user guide.</source>
      <translation>Siehe „When the scores are poor“ im Benutzerhandbuch.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/kept_training.py" />
      <source>The training that was kept in {file} cannot be read ({error}); begin it anew, without Resume.</source>
      <translation>Das in {file} aufbewahrte Training kann nicht gelesen werden ({error}); beginnen Sie es von vorn, ohne „Fortsetzen“.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/kept_training.py" />
      <source>The training that was kept in {file} is of other images, of other settings or of another version of the plugin; choose another output, or begin anew, without Resume.</source>
      <translation>Das in {file} aufbewahrte Training gehört zu anderen Bildern, zu anderen Einstellungen oder zu einer anderen Version der Erweiterung; wählen Sie eine andere Ausgabe oder beginnen Sie von vorn, ohne „Fortsetzen“.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/library.py" />
      <source>There are weights called {name} already; remove them, or give the file another name.</source>
      <translation>Es gibt bereits Gewichte mit dem Namen {name}; entfernen Sie sie oder geben Sie der Datei einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/library.py" />
      <source>{folder} cannot be written to ({error}).</source>
      <translation>In {folder} kann nicht geschrieben werden ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/library.py" />
      <source>The weights {file} cannot be deleted ({error}).</source>
      <translation>Die Gewichte {file} können nicht gelöscht werden ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/likeness.py" />
      <source>“{pan}” shows little of what “{ms}” shows (correlation {found:.2f}): is it of another place or time, or of other wavelengths?</source>
      <translation>„{pan}“ zeigt wenig von dem, was „{ms}“ zeigt (Korrelation {found:.2f}): Ist es ein anderer Ort, eine andere Zeit, oder sind es andere Wellenlängen?</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>“{image}” has {found} bands, but “{ms}” has {wanted}; choose the image that was made of it, or name the multispectral bands that it has.</source>
      <translation>„{image}“ hat {found} Kanäle, „{ms}“ aber {wanted}; wählen Sie das Bild, das daraus entstanden ist, oder geben Sie die multispektralen Kanäle an, die es enthält.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>“{image}” does not show what “{ms}” shows (correlation {correlation:.2f} at its resolution); choose the image that was made with this pair.</source>
      <translation>„{image}“ zeigt nicht, was „{ms}“ zeigt (Korrelation {correlation:.2f} in dessen Auflösung); wählen Sie das Bild, das aus diesem Bildpaar entstanden ist.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>The bands of “{image}” are in another order than those of “{ms}”, by what they show; they are taken as {numbers}.</source>
      <translation>Die Kanäle von „{image}“ haben nach dem, was sie zeigen, eine andere Reihenfolge als die von „{ms}“; sie werden in der Reihenfolge {numbers} verwendet.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>The numbers of “{image}” have another unit than those of “{ms}” ({gains} times); they are brought back band by band, by gain and offset, so that errors of just this kind do not count.</source>
      <translation>Die Werte von „{image}“ haben eine andere Einheit als die von „{ms}“ (Faktor {gains}); sie werden Kanal für Kanal mit Faktor und Versatz zurückgerechnet, sodass Fehler genau dieser Art nicht zählen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>“{image}” and the two images hold data at no common place; choose the image that was made with this pair.</source>
      <translation>„{image}“ und die beiden Bilder haben an keiner gemeinsamen Stelle Daten; wählen Sie das Bild, das aus diesem Bildpaar entstanden ist.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/memory_plan.py" />
      <source>Sharpening {bands} bands takes {least} MB of memory at least, but {budget} MB are allowed; raise “Memory for a tile” in the options, choose fewer bands, or another device.</source>
      <translation>{bands} Bänder zu schärfen braucht mindestens {least} MB Speicher, erlaubt sind aber {budget} MB; erhöhen Sie „Speicher für eine Kachel“ in den Optionen, wählen Sie weniger Bänder oder ein anderes Gerät.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/misregistration.py" />
      <source>Sure: the images show the same detail (confidence {c:.2f}).</source>
      <translation>Sicher: Die Bilder zeigen dieselben Einzelheiten (Konfidenz {c:.2f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/misregistration.py" />
      <source>Likely: most of the images' detail is alike (confidence {c:.2f}).</source>
      <translation>Wahrscheinlich: Die Bilder stimmen in den meisten Einzelheiten überein (Konfidenz {c:.2f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/misregistration.py" />
      <source>Not sure: the images show too little detail, or different detail (confidence {c:.2f}); do not rely on it.</source>
      <translation>Unsicher: Die Bilder zeigen zu wenige oder verschiedene Einzelheiten (Konfidenz {c:.2f}); verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>it is far too large</source>
      <translation>sie ist viel zu groß</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>The weights {file} cannot be read ({error}); choose another file.</source>
      <translation>Die Gewichte {file} können nicht gelesen werden ({error}); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>The weights {file} were written by another version of the plugin; update it, or choose another file.</source>
      <translation>Die Gewichte {file} wurden von einer anderen Version der Erweiterung geschrieben; aktualisieren Sie sie, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>There are no weights {weights}; choose a file, or import them.</source>
      <translation>Es gibt keine Gewichte {weights}; wählen Sie eine Datei, oder importieren Sie welche.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>The weights “{weights}” are for a ratio of {theirs:.4g}, but that of the two images is {ratio:.4g}; choose others.</source>
      <translation>Die Gewichte „{weights}“ sind für ein Verhältnis von {theirs:.4g}, aber das der beiden Bilder ist {ratio:.4g}; wählen Sie andere.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>Training starts from the weights “{weights}” ({about}).</source>
      <translation>Das Training beginnt mit den Gewichten „{weights}“ ({about}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>Nothing is trained: the weights “{weights}” are taken as they are ({about}).</source>
      <translation>Es wird nicht trainiert: Die Gewichte „{weights}“ werden genommen, wie sie sind ({about}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>They were learnt from {theirs}, but this is {sensor}: the result may be worse than one from scratch.</source>
      <translation>Sie wurden von {theirs} gelernt, aber dies ist {sensor}: Das Ergebnis kann schlechter sein als eines von Grund auf.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>Their bands are called {theirs}, those of “{ms}” {bands}: they are taken for the same, in this order.</source>
      <translation>Ihre Bänder heißen {theirs}, die von „{ms}“ {bands}: Sie werden für dieselben gehalten, in dieser Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>“{weights}” is for {theirs} bands, but “{ms}” has {bands}; choose another, or other bands.</source>
      <translation>„{weights}“ gilt für {theirs} Kanäle, „{ms}“ hat aber {bands}; treffen Sie eine andere Wahl oder wählen Sie andere Kanäle.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>“{weights}” has the bands in the order {theirs}, but those of “{ms}” are {bands}; name the bands in that order.</source>
      <translation>„{weights}“ hat die Kanäle in der Reihenfolge {theirs}, die von „{ms}“ sind aber {bands}; geben Sie die Kanäle in jener Reihenfolge an.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>imported</source>
      <translation>importiert</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>trained on scenes</source>
      <translation>an Szenen trainiert</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>adapted to a scene</source>
      <translation>an eine Szene angepasst</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>The file {file} holds no weights of λ-PNN ({error}); choose another.</source>
      <translation>Die Datei {file} enthält keine Gewichte von λ-PNN ({error}); wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/network.py" />
      <source>Computing with {interpreter}.</source>
      <translation>Berechnung mit {interpreter}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/network.py" />
      <source>Device: {device}.</source>
      <translation>Gerät: {device}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/network.py" />
      <source>These weights start no better than the first estimate here: training began from scratch.</source>
      <translation>Diese Gewichte beginnen hier nicht besser als die erste Schätzung: Das Training begann von Grund auf.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/optics.py" />
      <source>The optics “{choice}” are not known; choose measured, catalogue, or a gain at Nyquist from {least} to {most}.</source>
      <translation>Die Optik „{choice}“ ist nicht bekannt; wählen Sie measured, catalogue oder eine Verstärkung bei Nyquist von {least} bis {most}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/optics.py" />
      <source>Optics as told: gains at Nyquist {gains}; catalogue {catalogue}.</source>
      <translation>Optik wie angegeben: Verstärkungen bei Nyquist {gains}; Katalog {catalogue}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/optics.py" />
      <source>Optics: no band follows PAN closely enough to measure them (correlation {best:.2f} at most); gains at Nyquist are the catalogue's, {catalogue}.</source>
      <translation>Optik: Kein Band folgt PAN eng genug, um sie zu messen (Korrelation höchstens {best:.2f}); die Verstärkungen bei Nyquist sind die des Katalogs, {catalogue}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/optics.py" />
      <source>Optics: gains at Nyquist {gains} by what the pair shows (single bands {measured}, ± {uncertainty}); catalogue {catalogue}.</source>
      <translation>Optik: Verstärkungen bei Nyquist {gains} nach dem, was das Paar zeigt (einzelne Bänder {measured}, ± {uncertainty}); Katalog {catalogue}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>A file beside the result that would have been read with it is now {name}.</source>
      <translation>Eine Datei neben dem Ergebnis, die mit ihm gelesen worden wäre, heißt jetzt {name}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>Finished in {seconds:.0f} s: {stages}.</source>
      <translation>Fertig nach {seconds:.0f} s: {stages}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>{steps} of {planned}</source>
      <translation>{steps} von {planned}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>Time by stage</source>
      <translation>Dauer je Abschnitt</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>{file}: report</source>
      <translation>{file}: Bericht</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>A picture of it for show, of 8 bits: {path}.</source>
      <translation>Ein Anzeigebild davon mit 8 Bit: {path}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>The result hardly follows the structures of “{pan}” (D_ρ {d_rho:.2f}): the two images may not show the same place at the same time, or lie elsewhere than their georeferences say. Compare before you use it.</source>
      <translation>Das Ergebnis folgt den Strukturen von „{pan}“ kaum (D_ρ {d_rho:.2f}): Vielleicht zeigen die beiden Bilder nicht denselben Ort zur selben Zeit oder liegen anders, als ihre Georeferenzen sagen. Vergleichen Sie, bevor Sie es benutzen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/places.py" />
      <source>Most detail</source>
      <translation>Die meisten Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/places.py" />
      <source>Least trust</source>
      <translation>Am wenigsten verlässlich</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/places.py" />
      <source>By chance</source>
      <translation>Zufällig gewählt</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>Missing pixels, if any, hold {nodata:g} in the result.</source>
      <translation>Falls Pixel fehlen, haben sie im Ergebnis den Wert {nodata:g}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>GDAL says of the creation options: {warning}.</source>
      <translation>GDAL sagt zu den Erzeugungsoptionen: {warning}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The creation options {options} compress with losses: the result holds other numbers than were computed, where pixels are missing, too.</source>
      <translation>Die Erzeugungsoptionen {options} komprimieren mit Verlusten: Das Ergebnis enthält andere Zahlen als die berechneten, auch wo Pixel fehlen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>Weights are λ-PNN's; {method} takes none and gives none.</source>
      <translation>Gewichte gehören zu λ-PNN; {method} nimmt keine und gibt keine.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The sensor's default weights are not taken: {problem}</source>
      <translation>Die Standardgewichte des Sensors werden nicht verwendet: {problem}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>“{weights}” are the default weights of {sensor}.</source>
      <translation>„{weights}“ sind die Standardgewichte von {sensor}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>Training starts from the weights “{weights}” (learnt from drawn landscapes).</source>
      <translation>Das Training beginnt mit den Gewichten „{weights}“ (aus gezeichneten Landschaften gelernt).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The method “{method}” is not known; choose from {known}.</source>
      <translation>Die Methode „{method}“ ist unbekannt; wählen Sie aus: {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The output type “{type}” is not known; choose from {known}.</source>
      <translation>Der Ausgabetyp „{type}“ ist unbekannt; wählen Sie aus: {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The format “{format}” is not known; choose from {known}.</source>
      <translation>Das Format „{format}“ ist unbekannt; wählen Sie aus: {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>Without iterations there is nothing to sharpen by; give one or more, or weights.</source>
      <translation>Ohne Iterationen gibt es nichts, womit geschärft würde; geben Sie mindestens eine an, oder Gewichte.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>{iterations} iterations cannot be done; give one or more.</source>
      <translation>{iterations} Iterationen sind nicht möglich; geben Sie mindestens eine an.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>For the memory that is allowed, {samples} parts are learnt from at most, of {candidates} looked at: more memory gives another file.</source>
      <translation>Beim erlaubten Speicher wird aus höchstens {samples} Teilen gelernt, von {candidates} angesehenen: Mehr Speicher ergibt eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>Numbers brought to 0..1: MS by {ms}, PAN by {pan}.</source>
      <translation>Werte auf 0..1 gebracht: MS durch {ms}, PAN durch {pan}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>Registration off: the grids are taken at their word.</source>
      <translation>Lagekorrektur ausgeschaltet: Die Pixelraster gelten wie angegeben.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>At {share:.1f} % of the places the two images show different things (what moved, clouds, glint).</source>
      <translation>An {share:.1f} % der Stellen zeigen die beiden Bilder Verschiedenes (was sich bewegt hat, Wolken, Spiegelungen).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>“{ms}” lies {columns:+.0f} columns and {rows:+.0f} rows of PAN off where its georeference says, by what both images show (correlation {there:.2f}, against {here:.2f}); it is sharpened where it lies. Switch the correction of misregistration off if that is wrong.</source>
      <translation>„{ms}“ liegt nach dem, was beide Bilder zeigen, {columns:+.0f} PAN-Spalten und {rows:+.0f} PAN-Zeilen neben der Stelle, die seine Georeferenz nennt (Korrelation {there:.2f} gegenüber {here:.2f}); es wird dort geschärft, wo es liegt. Schalten Sie die Korrektur der Lagefehler ab, falls das falsch ist.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>Learning from {count} parts that represent {all}.</source>
      <translation>Gelernt wird aus {count} Ausschnitten, die für alle {all} stehen.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>nothing measurable</source>
      <translation>nichts messbar</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>measured {across}, {down}</source>
      <translation>gemessen {across}, {down}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>Registration of {band}: {shift[1]:+.2f} columns, {shift[0]:+.2f} rows of PAN ({found}; correlation {correlation:.2f}).</source>
      <translation>Lagekorrektur für {band}: {shift[1]:+.2f} Spalten, {shift[0]:+.2f} Zeilen von PAN ({found}; Korrelation {correlation:.2f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>No shift is clearly more than its uncertainty: the grids are taken at their word.</source>
      <translation>Keine Verschiebung ist deutlich größer als ihre Unsicherheit: Die Pixelraster gelten wie angegeben.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Verdict</source>
      <translation>Fazit</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Figures</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Registration</source>
      <translation>Lagefehler der Kanäle</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>What went in, and what was assumed</source>
      <translation>Eingaben und Annahmen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>What the figures mean</source>
      <translation>Was die Kennzahlen bedeuten</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Sensor: {sensor}. Judged by what lies in the file.</source>
      <translation>Sensor: {sensor}. Bewertet nach dem, was in der Datei steht.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Colours: the deviation from the multispectral image is {share:.0%} of that of plain interpolation.</source>
      <translation>Farben: Die Abweichung vom multispektralen Bild beträgt {share:.0%} derjenigen bei bloßer Interpolation.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Structure: {share:.0%} of the panchromatic image's structure is followed, {before:.0%} before.</source>
      <translation>Struktur: {share:.0%} der Struktur des panchromatischen Bildes sind übernommen, vorher {before:.0%}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>{share:.2%} of the values are cut off at zero: indices are not to be trusted there.</source>
      <translation>{share:.2%} der Werte sind bei null abgeschnitten: Spektralindizes sind dort nicht verlässlich.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Flat places show {times:.1f} times the panchromatic image's noise.</source>
      <translation>Gleichmäßige Flächen zeigen das {times:.1f}-Fache des Rauschens im panchromatischen Bild.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>The greatest value is {times:.1f} times the multispectral image's.</source>
      <translation>Der größte Wert ist das {times:.1f}-Fache des größten im multispektralen Bild.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>To the eye: true colours change by ΔE00 {mean:.1f} on average, 95 % of them by less than {most:.1f}.</source>
      <translation>Für das Auge: Die Echtfarben ändern sich im Mittel um ΔE00 {mean:.1f}, 95 % von ihnen um weniger als {most:.1f}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>There is no place at which most pixels hold data.</source>
      <translation>Es gibt keine Stelle, an der die meisten Pixel Daten haben.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>{title}, panchromatic image</source>
      <translation>{title}, panchromatisches Bild</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>The whole image</source>
      <translation>Das ganze Bild</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Band by band</source>
      <translation>Kanal für Kanal</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Deviation of the colours, band by band; less is better</source>
      <translation>Abweichung der Farben, Kanal für Kanal; kleiner ist besser</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Structure not followed, band by band; less is better</source>
      <translation>Nicht übernommene Struktur, Kanal für Kanal; kleiner ist besser</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>rows corrected</source>
      <translation>Zeilen korrigiert</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>columns corrected</source>
      <translation>Spalten korrigiert</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>correlation</source>
      <translation>Korrelation</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Measured shift of every band</source>
      <translation>Gemessene Verschiebung jedes Kanals</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>panchromatic pixels</source>
      <translation>panchromatische Pixel</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Panchromatic pixels further down and right than the grids say</source>
      <translation>Verschiebung nach unten und nach rechts gegenüber den Pixelrastern, in panchromatischen Pixeln</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Terms of the loss, step by step</source>
      <translation>Terme der Verlustfunktion, Schritt für Schritt</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Circumstances</source>
      <translation>Angaben zum Lauf</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>The same again, on a command line:</source>
      <translation>Dasselbe noch einmal auf der Kommandozeile:</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Without truth</source>
      <translation>Ohne Referenzbild</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>With the truth</source>
      <translation>Mit Referenzbild</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>The pair degraded</source>
      <translation>Vergröbertes Bildpaar</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Methods that failed</source>
      <translation>Fehlgeschlagene Methoden</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>All results are judged by the same measurements.</source>
      <translation>Alle Ergebnisse sind mit denselben Messungen bewertet.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>The multispectral image lies {rows:+.2f} rows and {columns:+.2f} columns of the panchromatic image off its grid. {verdict}</source>
      <translation>Das multispektrale Bild ist um {rows:+.2f} Zeilen und {columns:+.2f} Spalten des panchromatischen Bildes gegen sein Pixelraster verschoben. {verdict}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Shifts over the scene</source>
      <translation>Verschiebungen über die Szene</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Shift in multispectral pixels</source>
      <translation>Verschiebung in multispektralen Pixeln</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Over the scene</source>
      <translation>Über die Szene</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Nothing could be measured anywhere.</source>
      <translation>Es konnte nirgends etwas gemessen werden.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/sampling.py" />
      <source>There is no pixel at which both “{ms}” and “{pan}” hold data; choose other images, or another extent.</source>
      <translation>An keinem Pixel enthalten sowohl „{ms}“ als auch „{pan}“ Daten; wählen Sie andere Bilder oder eine andere Ausdehnung.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/stac.py" />
      <source>“{item}” was left out: it has no panchromatic asset, or no colours.</source>
      <translation>„{item}“ wurde weggelassen: Es hat kein panchromatisches Asset oder keine Farben.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/stac.py" />
      <source>{file} cannot be read as STAC ({error}).</source>
      <translation>{file} kann nicht als STAC gelesen werden ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/stac.py" />
      <source>{file} holds no Item of STAC, nor a collection of them; choose another.</source>
      <translation>{file} enthält weder ein STAC-Item noch eine Sammlung davon; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>measuring</source>
      <translation>Messen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>sharpening</source>
      <translation>Schärfen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>comparing the file</source>
      <translation>Vergleich der Datei</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>scores</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>reading</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>writing</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>(meanwhile {stages})</source>
      <translation>(währenddessen {stages})</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training.py" />
      <source>Going on after {steps} steps, from {file}.</source>
      <translation>Fortsetzung nach {steps} Schritten, aus {file}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training.py" />
      <source>At places that were held back: R-ERGAS {after[0]:.3f} (before training {before[0]:.3f}), D_λ {after[1]:.4f} ({before[1]:.4f}), D_ρ {after[2]:.4f} ({before[2]:.4f}).</source>
      <translation>An zurückgehaltenen Stellen: R-ERGAS {after[0]:.3f} (vor dem Training {before[0]:.3f}), D_λ {after[1]:.4f} ({before[1]:.4f}), D_ρ {after[2]:.4f} ({before[2]:.4f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training.py" />
      <source>Training {step}/{steps}: R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}; loss at places held back {loss:.4f}; about {left} left.</source>
      <translation>Training {step}/{steps}: R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}; Verlust an zurückgehaltenen Stellen {loss:.4f}; noch etwa {left}.</translation>
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
      <translation>{file}: Training</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>Places that were held back</source>
      <translation>Zurückgehaltene Stellen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>before training</source>
      <translation>vor dem Training</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>after</source>
      <translation>danach</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>less by</source>
      <translation>Rückgang</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>Scenes</source>
      <translation>Szenen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>tiles learnt from</source>
      <translation>Kacheln, aus denen gelernt wurde</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>tiles held back</source>
      <translation>zurückgehaltene Kacheln</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>What it is worth</source>
      <translation>Was es bringt</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>What was learnt from</source>
      <translation>Woraus gelernt wurde</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>Lower is better. Nothing was learnt from the places by which this is judged. Sensor: {sensor}; bands: {bands}.</source>
      <translation>Kleiner ist besser. Aus den Stellen, nach denen hier bewertet wird, wurde nichts gelernt. Sensor: {sensor}; Kanäle: {bands}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>Loss at the places held back, check by check</source>
      <translation>Verlust an den zurückgehaltenen Stellen, Prüfung für Prüfung</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>checks</source>
      <translation>Prüfungen</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_scenes.py" />
      <source>“{ms}” has one band; name an image that has all bands in one file.</source>
      <translation>„{ms}“ hat nur einen Kanal; geben Sie ein Bild an, das alle Kanäle in einer Datei enthält.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_scenes.py" />
      <source>The ratio of “{first}” is {ratio:.4g}, that of “{other}” {theirs:.4g}: one network learns from one ratio; leave one of them out.</source>
      <translation>Das Verhältnis von „{first}“ ist {ratio:.4g}, das von „{other}“ {theirs:.4g}: Ein Netz lernt aus einem einzigen Verhältnis; lassen Sie eines der beiden weg.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_scenes.py" />
      <source>“{other}” is taken as {theirs}, those before it as {sensor}: one network learns from one sensor; leave one of them out, or choose the sensor.</source>
      <translation>„{other}“ gilt als {theirs}, die Bilder davor als {sensor}: Ein Netz lernt von einem einzigen Sensor; lassen Sie eines der Bilder weg, oder wählen Sie den Sensor.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_scenes.py" />
      <source>The images are too small to hold places back, by which it is judged what was learnt; add more.</source>
      <translation>Die Bilder sind zu klein, um Stellen zurückzuhalten, an denen bewertet wird, was gelernt wurde; fügen Sie weitere hinzu.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/trusting.py" />
      <source>Trust, 0 to 1</source>
      <translation>Vertrauen, 0 bis 1</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/trusting.py" />
      <source>Deviation of the spectra from the multispectral image</source>
      <translation>Abweichung der Spektren vom multispektralen Bild</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/trusting.py" />
      <source>Correlation with the panchromatic image</source>
      <translation>Korrelation mit dem panchromatischen Bild</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/trusting.py" />
      <source>Change between the two images, as a multiple of what is usual</source>
      <translation>Änderung zwischen den beiden Bildern, als Vielfaches des Üblichen</translation>
    </message>
  </context>
</TS>
