<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>LambdaPNN</name>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/adaptation.py" />
      <source>The weights to start from are for {theirs} bands, but the image has {bands}; choose others.</source>
      <translation>Les poids de départ sont faits pour {theirs} bandes, mais l'image en a {bands} ; choisissez-en d'autres.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file holds “{name}”, which the published λ-PNN network has not; choose another.</source>
      <translation>Le fichier contient « {name} », que le réseau λ-PNN publié n’a pas ; choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>“{name}” in the file is no plain array of numbers; choose another.</source>
      <translation>« {name} » dans le fichier n’est pas un simple tableau de nombres ; choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file holds no weights of λ-PNN's network ({error}); choose another.</source>
      <translation>Le fichier ne contient pas de poids du réseau λ-PNN ({error}) ; choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file is no checkpoint that can be read without executing what is in it, and was not read; choose a file that holds weights alone.</source>
      <translation>Le fichier n’est pas un checkpoint lisible sans exécuter son contenu, et n’a pas été lu ; choisissez un fichier qui ne contient que des poids.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file is damaged, or no checkpoint of PyTorch; choose another.</source>
      <translation>Le fichier est endommagé, ou n’est pas un checkpoint de PyTorch ; choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file holds something else than the weights of a network; choose another.</source>
      <translation>Le fichier contient autre chose que les poids d’un réseau ; choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The connection to the cluster's scheduler was lost; nothing was written. Try again.</source>
      <translation>La connexion avec l'ordonnanceur de la grappe a été perdue ; rien n'a été écrit. Réessayez.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The cluster cannot be used: {error}</source>
      <translation>La grappe ne peut pas être utilisée : {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>No worker of the cluster can compute: {error}</source>
      <translation>Aucun processus de la grappe ne peut calculer : {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>No worker of the cluster has the device {name}: {problem}</source>
      <translation>Aucun processus de la grappe n'a le périphérique {name} : {problem}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The cluster has ended the task; somebody cancelled it there. Try again.</source>
      <translation>La grappe a mis fin à la tâche ; quelqu'un l'y a annulée. Réessayez.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>Workers of the cluster died again and again over one task: most likely they had too little memory. Give them more, or choose a smaller extent.</source>
      <translation>Des processus de la grappe sont morts plusieurs fois sur une même tâche : ils avaient sans doute trop peu de mémoire. Donnez-leur-en davantage, ou choisissez une emprise plus petite.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The connection to the cluster was lost ({error}); nothing was written. Try again.</source>
      <translation>La connexion avec la grappe a été perdue ({error}) ; rien n'a été écrit. Réessayez.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The cluster cannot carry the computation out: {error}</source>
      <translation>La grappe ne peut pas effectuer le calcul : {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The cluster at {address} takes certificates; name their folder.</source>
      <translation>La grappe à l'adresse {address} demande des certificats ; indiquez leur dossier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The connection to {address} is not encrypted, so that others could read the images and run programs on the workers; use an address that begins with tls://, or a scheduler on this computer.</source>
      <translation>La connexion à {address} n'est pas chiffrée, si bien que d'autres pourraient lire les images et exécuter des programmes sur la grappe ; prenez une adresse qui commence par tls://, ou un ordonnanceur sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The cluster talks to {address} without encryption, so that others could read the images and run programs there; start all of it with --protocol tls, or with --host 127.0.0.1.</source>
      <translation>La grappe parle à {address} sans chiffrement, si bien que d'autres pourraient y lire les images et exécuter des programmes ; démarrez-la tout entière avec --protocol tls, ou avec --host 127.0.0.1.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The scheduler file {file} cannot be read ({error}).</source>
      <translation>Le fichier de l'ordonnanceur {file} ne peut pas être lu ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The Python that computes has no Dask; run “Set up computing” with the action “cluster”, or install the package distributed there.</source>
      <translation>Le Python qui calcule n'a pas Dask ; lancez « Configurer l'environnement de calcul » avec l'action « cluster », ou installez-y le paquet distributed.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>{address} and this computer do not take each other's certificates ({error}); both must have some of one authority.</source>
      <translation>{address} et cet ordinateur n'acceptent pas leurs certificats respectifs ({error}) ; tous deux doivent en avoir d'une même autorité de certification.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>There is no scheduler at {address} ({error}); start it, or correct the address.</source>
      <translation>Il n'y a pas d'ordonnanceur à l'adresse {address} ({error}) ; démarrez-le, ou corrigez l'adresse.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The folder {folder} lacks {files}.</source>
      <translation>Il manque {files} dans le dossier {folder}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The scheduler has Dask {theirs}, but {ours} is needed, as here: start the cluster with that version.</source>
      <translation>L'ordonnanceur a Dask {theirs}, mais il faut {ours}, comme ici : démarrez la grappe avec cette version.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The cluster has no workers; start some.</source>
      <translation>La grappe n'a aucun processus de calcul ; démarrez-en.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The worker {worker} of the cluster has {name} {theirs}, but {ours} is needed, as here: set the same environment up there.</source>
      <translation>Le processus {worker} de la grappe a {name} {theirs}, mais il faut {ours}, comme ici : préparez-y le même environnement.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/crops.py" />
      <source>The common area of the two images is too small to learn from; choose a larger extent.</source>
      <translation>La zone commune aux deux images est trop petite pour l'apprentissage ; choisissez une emprise plus grande.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/device.py" />
      <source>This computer offers PyTorch no device “{name}”; choose “auto” or “cpu”.</source>
      <translation>Cet ordinateur n'offre à PyTorch aucun périphérique « {name} » ; choisissez « auto » ou « cpu ».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/device.py" />
      <source>The device “{name}” does not work with this PyTorch; choose “auto” or “cpu”.</source>
      <translation>Le périphérique « {name} » ne fonctionne pas avec ce PyTorch ; choisissez « auto » ou « cpu ».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/learning.py" />
      <source>The images hold values that cannot be computed with; choose another extent.</source>
      <translation>Les images contiennent des valeurs avec lesquelles on ne peut pas calculer ; choisissez une autre emprise.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/learning.py" />
      <source>The weights to start from give no numbers on these images; choose others.</source>
      <translation>Les poids de départ ne donnent pas de nombres sur ces images ; choisissez-en d’autres.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/pretraining.py" />
      <source>The training that was kept cannot go on here; begin it anew.</source>
      <translation>L'entraînement conservé ne peut pas continuer ici ; recommencez-le.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/server.py" />
      <source>The computation failed: {error}</source>
      <translation>Le calcul a échoué : {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/server.py" />
      <source>Not enough memory for the computation; close other programs or choose another device.</source>
      <translation>La mémoire ne suffit pas pour le calcul ; fermez d'autres programmes ou choisissez un autre périphérique.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/again.py" />
      <source>Run again…</source>
      <translation>Exécuter à nouveau…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/again.py" />
      <source>Assess…</source>
      <translation>Évaluer…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/again.py" />
      <source>This layer does not tell how it was made.</source>
      <translation>Cette couche ne dit pas comment elle a été produite.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Cluster</source>
      <translation>Grappe de calcul</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>none: this computer computes</source>
      <translation>aucune : cet ordinateur calcule</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Of a Dask scheduler, as tls://host:8786, or a scheduler file.</source>
      <translation>D'un ordonnanceur Dask, comme tls://host:8786, ou un fichier d'ordonnanceur.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>folder with ca.pem, cert.pem and key.pem</source>
      <translation>dossier avec ca.pem, cert.pem et key.pem</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>By which this computer and the cluster know each other; for addresses of tls://.</source>
      <translation>Grâce à eux, cet ordinateur et la grappe s'identifient mutuellement ; pour les adresses en tls://.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Try it</source>
      <translation>Tester</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Certificates</source>
      <translation>Certificats</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Asking the cluster…</source>
      <translation>Interrogation de la grappe…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Jobs of this session</source>
      <translation>Travaux de cette session</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Job</source>
      <translation>Travail</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Started</source>
      <translation>Début</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Time</source>
      <translation>Durée</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Weights</source>
      <translation>Poids</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Sensor</source>
      <translation>Capteur</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Bands</source>
      <translation>Bandes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Scores</source>
      <translation>Scores</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>From</source>
      <translation>Origine</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Weights that lie there can be named like your own; nothing is written to it.</source>
      <translation>Les poids qui s'y trouvent peuvent être désignés par leur nom, comme les vôtres ; rien n'est écrit dans ce dossier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>There are none yet: “Train weights”, “Import weights” and “Weights to keep” make some.</source>
      <translation>Il n'y en a pas encore : « Entraîner des poids », « Importer des poids » et « Poids à garder » en créent.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Add…</source>
      <translation>Ajouter…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Default of its sensor</source>
      <translation>Par défaut pour leur capteur</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Folder shared with others</source>
      <translation>Dossier partagé avec d'autres</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>{name} (default)</source>
      <translation>{name} (par défaut)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Its file is not there.</source>
      <translation>Le fichier correspondant n'existe pas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Add weights</source>
      <translation>Ajouter des poids</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Delete the weights {name}? This cannot be undone.</source>
      <translation>Supprimer les poids {name} ? Cette opération est irréversible.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>The images cannot be looked at: {error}</source>
      <translation>Les images ne peuvent pas être examinées : {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>The layers fit: ratio {ratio[1]:.4g} × {ratio[0]:.4g}, {columns} × {rows} pixels to sharpen.</source>
      <translation>Les couches sont compatibles : rapport de résolution {ratio[1]:.4g} × {ratio[0]:.4g}, {columns} × {rows} pixels à affiner.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>Sensor: {sensor}; {reason}.</source>
      <translation>Capteur : {sensor} ; {reason}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>as chosen</source>
      <translation>selon votre choix</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>{count} iterations are planned; training ends earlier where no more is gained.</source>
      <translation>{count} itérations sont prévues ; l'entraînement s'arrête plus tôt s'il n'y a plus rien à gagner.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>It takes about {time}, by the runs so far.</source>
      <translation>Durée estimée d'après les exécutions précédentes : environ {time}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>It takes about {time}, at a guess.</source>
      <translation>Durée estimée grossièrement : environ {time}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>{file} exists and will be replaced.</source>
      <translation>{file} existe et sera remplacé.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>the environment of λ-PNN, or QGIS's own Python</source>
      <translation>l'environnement de λ-PNN, ou le Python de QGIS</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>a quarter of what the device has</source>
      <translation>un quart de celle du périphérique</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>as many as PyTorch chooses</source>
      <translation>autant que PyTorch en choisit</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>the Python Package Index</source>
      <translation>le Python Package Index</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Computing</source>
      <translation>Calcul</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Python that computes</source>
      <translation>Python utilisé pour le calcul</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>One with PyTorch; empty: what “Set up computing” made.</source>
      <translation>Un Python avec PyTorch ; si vide, celui qu'a créé « Configurer l'environnement de calcul ».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Memory for a tile</source>
      <translation>Mémoire par tuile</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Scenes are sharpened in tiles that fit it.</source>
      <translation>Les scènes sont affinées par tuiles qui y tiennent.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Threads</source>
      <translation>Threads</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Processors that computing may keep busy.</source>
      <translation>Processeurs que le calcul peut occuper.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Set up computing…</source>
      <translation>Configurer l'environnement de calcul…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Copy report</source>
      <translation>Copier le rapport</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Where packages come from</source>
      <translation>Provenance des paquets</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Build of PyTorch</source>
      <translation>Variante de PyTorch</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Which is installed: for graphics cards of NVIDIA, or smaller.</source>
      <translation>Celle qui est installée : pour cartes graphiques NVIDIA, ou plus petite.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Folder of wheels</source>
      <translation>Dossier de fichiers wheel</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Installs without a network, from packages that lie there.</source>
      <translation>Installe sans réseau, à partir des paquets qui s'y trouvent.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Package index</source>
      <translation>Index de paquets</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Address of a mirror, where the usual one cannot be reached.</source>
      <translation>Adresse d'un miroir, si l'index habituel n'est pas accessible.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>More arguments for pip</source>
      <translation>Arguments supplémentaires pour pip</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>As on a command line, for instance --timeout 60.</source>
      <translation>Comme sur une ligne de commande, par exemple --timeout 60.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Looking for the Python that computes…</source>
      <translation>Recherche du Python qui calcule…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Starting…</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Computing runs on {python}.</source>
      <translation>Le calcul utilise {python}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Device: {label}.</source>
      <translation>Périphérique : {label}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/outcome_bar.py" />
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/outcome_bar.py" />
      <source>Brings the map to the sharpened image.</source>
      <translation>Amène la carte sur l'image affinée.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/outcome_bar.py" />
      <source>Compare before and after</source>
      <translation>Comparer avant et après</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/outcome_bar.py" />
      <source>Judges the image in every respect, and makes a report of it.</source>
      <translation>Évalue l'image sous tous ses aspects et en fait un rapport.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Pansharpen</source>
      <translation>Affinage panchromatique</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Preview</source>
      <translation>Prévisualisation</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Sharpens a rectangle that you draw on the map, in seconds; it can be moved, and goes with this window.</source>
      <translation>Affine en quelques secondes un rectangle que vous dessinez sur la carte ; il peut être déplacé et disparaît avec cette fenêtre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Run</source>
      <translation>Exécuter</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Use this now</source>
      <translation>Utiliser maintenant</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Ends the training and sharpens the image with what was learnt so far.</source>
      <translation>Termine l’entraînement et affine l’image avec ce qui a été appris jusqu’ici.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Looking at the images…</source>
      <translation>Examen des images…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Draw a rectangle on the map, or click; drag it to sharpen another place; Esc ends.</source>
      <translation>Dessinez un rectangle sur la carte, ou cliquez ; faites-le glisser pour affiner un autre endroit ; Échap pour terminer.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>This is the preview, made in {time}. {scores}</source>
      <translation>Voici la prévisualisation, produite en {time}. {scores}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Running; this window may be closed.</source>
      <translation>Traitement en cours ; vous pouvez fermer cette fenêtre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Done in {time}. {scores}</source>
      <translation>Terminé en {time}. {scores}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Cancelled; nothing was written.</source>
      <translation>Traitement annulé ; rien n'a été écrit.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Multispectral layer</source>
      <translation>Couche multispectrale</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>The coarse image of several bands, in one layer.</source>
      <translation>L'image à pixels grossiers et à plusieurs bandes, en une seule couche.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Panchromatic layer</source>
      <translation>Couche panchromatique</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>The grey image, 1.5 to 8 times finer.</source>
      <translation>L'image en niveaux de gris, de 1,5 à 8 fois plus fine.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>The satellite; “recognise it” goes by files, bands and ratio.</source>
      <translation>Le satellite ; « reconnaître automatiquement » se fie aux fichiers, aux bandes et au rapport de résolution.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>λ-PNN trains on these images; the others take seconds.</source>
      <translation>λ-PNN s'entraîne sur ces images ; les autres méthodes prennent quelques secondes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Effort</source>
      <translation>Effort</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>How long to train: “fast” for a first look, “best” for the last percent.</source>
      <translation>Durée de l'entraînement : « rapide » pour un premier aperçu, « optimal » pour la meilleure qualité possible.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Extent</source>
      <translation>Emprise</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Just this part is sharpened; all that both images show if empty.</source>
      <translation>Seule cette partie est affinée ; si vide, tout ce que montrent les deux images.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Sharpened image</source>
      <translation>Image affinée</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>The file to write; its layer is added to the project.</source>
      <translation>Le fichier à écrire ; sa couche est ajoutée au projet.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Exchange the two layers</source>
      <translation>Échanger les deux couches</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>recognise it</source>
      <translation>reconnaître automatiquement</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>all that both images show</source>
      <translation>tout ce que montrent les deux images</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Add a multispectral and a panchromatic image to the project first.</source>
      <translation>Ajoutez d'abord au projet une image multispectrale et une image panchromatique.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Both fields name the same layer; choose the multispectral and the panchromatic one.</source>
      <translation>Les deux champs indiquent la même couche ; choisissez la couche multispectrale et la couche panchromatique.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Choose a file for the sharpened image.</source>
      <translation>Choisissez un fichier pour l'image affinée.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/preview.py" />
      <source>The map's coordinate system cannot show the panchromatic image; choose another.</source>
      <translation>Le système de coordonnées de la carte ne peut pas montrer l'image panchromatique ; choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/preview.py" />
      <source>This place of the map is not on the panchromatic image; choose another.</source>
      <translation>Cet endroit de la carte n'est pas sur l'image panchromatique ; choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/preview.py" />
      <source>Preview of {layer}</source>
      <translation>Prévisualisation de {layer}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Set up λ-PNN computing</source>
      <translation>Configurer l'environnement de calcul de λ-PNN</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>fitting this computer</source>
      <translation>adaptée à cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>for processors only (smaller)</source>
      <translation>pour processeurs seulement (plus petite)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>for NVIDIA graphics cards</source>
      <translation>pour cartes graphiques NVIDIA</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Which PyTorch is installed; “auto” looks for a graphics card.</source>
      <translation>Quel PyTorch est installé ; « auto » recherche une carte graphique.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Install</source>
      <translation>Installer</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Repair</source>
      <translation>Réparer</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Looking for what fits this computer…</source>
      <translation>Recherche de ce qui convient à cet ordinateur…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Repairing installs {plan}</source>
      <translation>La réparation installe {plan}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Will be installed: {plan}</source>
      <translation>À installer : {plan}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Done: computing is set up.</source>
      <translation>Terminé : l'environnement de calcul est configuré.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Cancelled; what was there before is unchanged.</source>
      <translation>Opération annulée ; l'état précédent est inchangé.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Delete the environment? Sharpening is not possible then until computing is set up again.</source>
      <translation>Supprimer l'environnement ? L'affinage ne sera plus possible tant que l'environnement de calcul n'aura pas été configuré de nouveau.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>No Python with PyTorch was found yet; sharpening needs one.</source>
      <translation>Aucun Python avec PyTorch n'a encore été trouvé ; l'affinage en nécessite un.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/swipe.py" />
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/swipe.py" />
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/task_dialog.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/training_view.py" />
      <source>Interpolated</source>
      <translation>Interpolée</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/training_view.py" />
      <source>Sharpened</source>
      <translation>Affinée</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/training_view.py" />
      <source>Terms of the loss on the crops that are being learnt from: colours kept, structures followed; less is better.</source>
      <translation>Termes de la perte sur les extraits dont on apprend : couleurs conservées, structures suivies ; moins vaut mieux.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/training_view.py" />
      <source>Step {step} of {steps}</source>
      <translation>Pas {step} sur {steps}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>A Python to compute with is chosen in the options, so that an environment of λ-PNN's own would not be used; clear that option first.</source>
      <translation>Un Python est choisi pour le calcul dans les options, si bien qu'un environnement propre à λ-PNN ne serait pas utilisé ; videz d'abord ce champ.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>The arguments for pip are not clear ({error}); correct them.</source>
      <translation>Les arguments pour pip sont mal formés ({error}) ; corrigez-les.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>QGIS's certificates cannot be handed to pip ({error}); check your profile's folder.</source>
      <translation>Impossible de transmettre les certificats de QGIS à pip ({error}) ; vérifiez le dossier de votre profil.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>pip cannot use a SOCKS proxy; set an HTTP proxy in QGIS's network settings, or use wheels.</source>
      <translation>pip ne peut pas utiliser de proxy SOCKS ; définissez un proxy HTTP dans les options réseau de QGIS, ou utilisez des fichiers wheel.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>There is no computing environment yet; run “Set up computing” first.</source>
      <translation>Il n'y a pas encore d'environnement de calcul ; lancez d'abord « Configurer l'environnement de calcul ».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>{folder} cannot be written ({error}); check its permissions.</source>
      <translation>Impossible d'écrire dans {folder} ({error}) ; vérifiez les droits d'accès.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/layer_metadata.py" />
      <source>Pansharpened by {method} ({sensor}) with {software}. Scores: {scores}.</source>
      <translation>Pansharpening par {method} ({sensor}) avec {software}. Scores : {scores}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/layer_metadata.py" />
      <source>Made of {name} (fingerprint {fingerprint})</source>
      <translation>Faite de {name} (empreinte {fingerprint})</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/layers.py" />
      <source>“{name}” cannot be read from {source}; repair or choose another layer.</source>
      <translation>Impossible de lire la couche « {name} » depuis {source} ; réparez-la ou choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/layers.py" />
      <source>“{name}” comes from a {provider} source, which is not read here; export the layer to a raster file, and choose that.</source>
      <translation>« {name} » provient d'une source {provider}, qui n'est pas lue ici ; exportez la couche dans un fichier raster et choisissez celui-ci.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/results.py" />
      <source>{layer} pansharpened</source>
      <translation>{layer} (image affinée)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/results.py" />
      <source>{layer}, methods compared</source>
      <translation>{layer} (méthodes comparées)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/session_jobs.py" />
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/session_jobs.py" />
      <source>{percent:.0f} %</source>
      <translation>{percent:.0f} %</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/session_jobs.py" />
      <source>done</source>
      <translation>terminée</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/session_jobs.py" />
      <source>cancelled</source>
      <translation>annulé</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>{task} failed: {error}</source>
      <translation>Échec de la tâche « {task} » : {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Pansharpening {layer}</source>
      <translation>Affinage panchromatique : {layer}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>{name} is sharp (R-ERGAS {r_ergas:.3f}, D_ρ {d_rho:.3f}).</source>
      <translation>L'image {name} est affinée (R-ERGAS {r_ergas:.3f}, D_ρ {d_rho:.3f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Its project was closed meanwhile; it lies in {folder}.</source>
      <translation>Son projet a été fermé entre-temps ; le fichier se trouve dans {folder}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Setting up λ-PNN computing</source>
      <translation>Configuration de l'environnement de calcul de λ-PNN</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Computing will run on {interpreter}.</source>
      <translation>Le calcul utilisera {interpreter}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Removing λ-PNN computing</source>
      <translation>Suppression de l'environnement de calcul λ-PNN</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Removed {folder}.</source>
      <translation>{folder} a été supprimé.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Looking for λ-PNN's devices</source>
      <translation>Recherche des périphériques de λ-PNN</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/trust_style.py" />
      <source>0: not to be trusted</source>
      <translation>0 : pas digne de confiance</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/trust_style.py" />
      <source>1: to be trusted</source>
      <translation>1 : digne de confiance</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/page/html.py" />
      <source>{title}, before</source>
      <translation>{title}, avant</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/page/html.py" />
      <source>{title}, after</source>
      <translation>{title}, après</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/page/html.py" />
      <source>Before / after</source>
      <translation>Avant / après</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>Pansharpen…</source>
      <translation>Affinage panchromatique…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>Sharpen a multispectral image with a panchromatic one (λ-PNN)</source>
      <translation>Affiner une image multispectrale à l'aide d'une image panchromatique (λ-PNN)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>User guide</source>
      <translation>Guide de l'utilisateur</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>PyTorch is to be installed once; classical methods work without.</source>
      <translation>PyTorch est à installer une fois ; les méthodes classiques s’en passent.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>Drag the line over the map, or move it with the arrow keys; Esc ends the comparison.</source>
      <translation>Faites glisser la ligne sur la carte, ou déplacez-la avec les flèches ; Échap termine la comparaison.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>There is no sharpened image in this project yet.</source>
      <translation>Ce projet ne contient pas encore d'image affinée.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>The report is in the clipboard.</source>
      <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/algorithm.py" />
      <source>The folder {folder} cannot be written to.</source>
      <translation>Impossible d'écrire dans le dossier {folder}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Assess a pansharpened image</source>
      <translation>Évaluer une image affinée</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Judges any pansharpened image by the two images that it was made of.</source>
      <translation>Évalue toute image affinée à l'aide des deux images dont elle est issue.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>&lt;p&gt;Gives the figures of the literature for a pansharpened image, whoever made it: how well it keeps the colours of the multispectral image, how well it follows the panchromatic one, whether its numbers are plausible, and how far its true colours are from those of the multispectral image to the eye. No truth is needed; with one, as &lt;b&gt;reference&lt;/b&gt;, its errors are given, too.&lt;/p&gt;&lt;p&gt;The image lies on the panchromatic grid, or on a part of it. Bands in another order and numbers in another unit are found and said.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Donne les indices de qualité usuels de la littérature pour une image affinée, quelle que soit son origine : si elle conserve bien les couleurs de l'image multispectrale, si elle suit bien l'image panchromatique, si ses valeurs sont plausibles, et à quel point ses vraies couleurs diffèrent à l'œil de celles de l'image multispectrale. Aucune image de référence n'est nécessaire ; si une &lt;b&gt;référence&lt;/b&gt; est indiquée, les erreurs par rapport à celle-ci sont également données.&lt;/p&gt;&lt;p&gt;L'image est calée sur la grille panchromatique, ou sur une partie de celle-ci. Des bandes dans un autre ordre et des valeurs dans une autre unité sont détectées et signalées.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Pansharpened image</source>
      <translation>Image affinée</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>The image to judge, on the grid of the panchromatic image.</source>
      <translation>L'image à évaluer, sur la grille de l'image panchromatique.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Reference</source>
      <translation>Référence</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>The truth on the same grid, with the same bands, where it is known: as by “Degrade a pair”.</source>
      <translation>L'image de référence sur la même grille, avec les mêmes bandes, si elle est connue : par exemple celle que fournit « Dégrader une paire ».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>A page with the figures and what they mean, before and after at places to look at, and all that was assumed; in one file, which any browser shows.</source>
      <translation>Une page avec les indices et leur signification, des endroits choisis avant et après, ainsi que toutes les hypothèses retenues ; en un seul fichier, que tout navigateur affiche.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Trust</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>A raster that tells for every pixel how far the image is to be trusted, 0 to 1, and why: how far its colours are from those of the multispectral image, how well it follows the panchromatic image, and where the two images do not show the same, as cars and clouds that moved between them.</source>
      <translation>Un raster qui dit pour chaque pixel quelle confiance mérite l’image, de 0 à 1, et pourquoi : l’écart de ses couleurs à celles de l’image multispectrale, comment elle suit l’image panchromatique, et où les deux images ne montrent pas la même chose, comme des voitures et des nuages qui ont bougé entre elles.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Seconds of work</source>
      <translation>Durée du traitement en secondes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>{image}: assessment</source>
      <translation>{image} : évaluation</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Pansharpen many pairs</source>
      <translation>Affinage panchromatique de nombreuses paires</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Sharpens every pair of a folder, of a table or of STAC Items.</source>
      <translation>Affine toutes les paires d'un dossier, d'une table ou d'Items STAC.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>&lt;p&gt;Sharpens pairs one after the other, on a cluster several at a time. In a folder they are found by where images lie and when they were taken, not by their names; the log lists them before the first is sharpened, with what is doubtful.&lt;/p&gt;&lt;p&gt;A pair that fails is a row of the table &lt;b&gt;status.csv&lt;/b&gt; that says why, and ends no other; the table names every image, what became of it, and its scores. &lt;b&gt;status.gpkg&lt;/b&gt; is the same as a map of footprints. Every result has a STAC Item beside it, and &lt;b&gt;items.json&lt;/b&gt; holds all.&lt;/p&gt;&lt;p&gt;Repeated, the tool goes on where it stopped: results of the same images and choices stay as they are.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Affine des paires l'une après l'autre, ou plusieurs à la fois sur une grappe. Dans un dossier, elles sont reconnues à la position et à la date de prise de vue des images, non à leurs noms ; le journal les énumère avant que la première ne soit affinée, avec ce qui est douteux.&lt;/p&gt;&lt;p&gt;Une paire qui échoue est une ligne de la table &lt;b&gt;status.csv&lt;/b&gt; qui dit pourquoi, et n'arrête pas les autres ; la table indique chaque image, ce qu'elle est devenue et ses scores. &lt;b&gt;status.gpkg&lt;/b&gt; présente la même chose sous forme de carte des emprises. À côté de chaque résultat se trouve un Item STAC, et &lt;b&gt;items.json&lt;/b&gt; les contient tous.&lt;/p&gt;&lt;p&gt;Exécuté de nouveau, l'outil reprend là où il s'était arrêté : les résultats des mêmes images et des mêmes choix restent tels quels.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>All pairs in it and in its folders.</source>
      <translation>Toutes les paires qui s'y trouvent, sous-dossiers compris.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Table</source>
      <translation>Table</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>CSV with the columns ms and pan, and perhaps name: paths as seen from the table. Files of an image that is one file a band stand in one field, with ; between.</source>
      <translation>CSV avec les colonnes ms et pan, et éventuellement name : chemins relatifs à l'emplacement de la table. Les fichiers d'une image qui compte un fichier par bande se mettent dans un seul champ, séparés par ;.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>STAC</source>
      <translation>STAC</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>An Item or a collection of Items: assets are told by their bands.</source>
      <translation>Un Item ou une collection d'Items : les assets sont reconnus à leurs bandes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>How to sharpen, as in “Pansharpen”.</source>
      <translation>Méthode d'affinage, comme dans « Affinage panchromatique ».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>How long to train λ-PNN on each pair, as in “Pansharpen”.</source>
      <translation>Durée de l'entraînement de λ-PNN sur chaque paire, comme dans « Affinage panchromatique ».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Weights to start from</source>
      <translation>Poids de départ</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>A file of weights, or its name; “previous” starts every pair from what was learnt of the one before it of the same sensor, as for the scenes of one strip; “none” from scratch. If empty, the sensor's default.</source>
      <translation>Un fichier de poids, ou son nom ; « previous » part, pour chaque paire, de ce qui a été appris de la précédente du même capteur, comme pour les scènes d'un même passage ; « none » part de zéro. Si le champ est vide, les poids par défaut du capteur.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Folder of the results</source>
      <translation>Dossier des résultats</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Where results and tables are written.</source>
      <translation>Où écrire les résultats et les tables.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>A page with all pairs: scores, pictures, what failed and why.</source>
      <translation>Une page avec toutes les paires : scores, images, ce qui a échoué et pourquoi.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Table of what became of every image</source>
      <translation>Table indiquant ce qu'est devenue chaque image</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Number of rows: {state}</source>
      <translation>Nombre de lignes : {state}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>There is no pair to sharpen; name a folder, a table or a STAC file that holds some.</source>
      <translation>Il n'y a aucune paire à affiner ; indiquez un dossier, une table ou un fichier STAC qui en contient.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Cancelled; results that were finished are in {folder}.</source>
      <translation>Traitement annulé ; les résultats déjà terminés se trouvent dans {folder}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>The satellite, whose optics decide what the multispectral image shows of fine detail. “auto” goes by metadata, file names, bands and ratio and says in the log what it took; “generic” fits any sensor.
</source>
      <translation>Le satellite, dont l'optique détermine les détails fins visibles dans l'image multispectrale. « auto » se fie aux métadonnées, aux noms de fichiers, aux bandes et au rapport de résolution, et indique dans le journal le capteur retenu ; « generic » convient à tout capteur.
</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Address of a Dask cluster that computes, as tls://host:8786, or a scheduler file; this computer if empty. Certificates are those of the options.</source>
      <translation>Adresse d'une grappe Dask qui calcule, comme tls://host:8786, ou un fichier d'ordonnanceur ; cet ordinateur si vide. Les certificats sont ceux des options.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Device</source>
      <translation>Périphérique</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Where to compute. “auto” takes a graphics card where the computing environment can use one.</source>
      <translation>Où effectuer le calcul. « auto » choisit une carte graphique si l'environnement de calcul peut en utiliser une.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Seed</source>
      <translation>Amorce</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>The image {image} cannot be read; choose another layer or file.</source>
      <translation>Impossible de lire l'image {image} ; choisissez une autre couche ou un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Figures as JSON</source>
      <translation>Indices au format JSON</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>A file with all figures, of the whole image and of every band, and with all that was assumed.</source>
      <translation>Un fichier contenant tous les indices, pour l'image entière et pour chaque bande, ainsi que toutes les hypothèses retenues.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Compare methods</source>
      <translation>Comparer des méthodes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Sharpens one pair by several methods and judges the results by the same measurements.</source>
      <translation>Affine une même paire par plusieurs méthodes et évalue les résultats par les mêmes mesures.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>&lt;p&gt;Shows what λ-PNN and the classical methods make of your own images: every result becomes a layer, and the log and a file give the figures of each, as “Assess a pansharpened image” does, and its time. GDAL's method takes part, and those of the Orfeo ToolBox where that is installed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Wald's protocol&lt;/b&gt; compares with the truth, too: the pair is degraded by its ratio, sharpened by every method, and compared with the multispectral image as it was delivered.&lt;/p&gt;&lt;p&gt;Choose an &lt;b&gt;extent&lt;/b&gt; for a large scene: it tells the same sooner.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Montre ce que λ-PNN et les méthodes classiques tirent de vos propres images : chaque résultat devient une couche ; le journal et un fichier donnent, pour chacun, les mêmes indices que « Évaluer une image affinée », ainsi que la durée du traitement. La méthode de GDAL est de la partie, de même que celles de l'Orfeo ToolBox si elle est installée.&lt;/p&gt;&lt;p&gt;Le &lt;b&gt;protocole de Wald&lt;/b&gt; ajoute une comparaison avec une image de référence : la paire est dégradée selon son rapport de résolution, affinée par chaque méthode, puis comparée à l'image multispectrale telle qu'elle a été livrée.&lt;/p&gt;&lt;p&gt;Pour une grande scène, choisissez une &lt;b&gt;emprise&lt;/b&gt; : elle en dit autant, plus vite.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Methods</source>
      <translation>Méthodes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>All that can run on this computer if none is chosen.</source>
      <translation>Si aucune n'est choisie, toutes celles qui peuvent s'exécuter sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>How long to train λ-PNN; each effort that is chosen is a method of its own.</source>
      <translation>Durée de l'entraînement de λ-PNN ; chaque effort choisi compte comme une méthode à part entière.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Wald's protocol</source>
      <translation>Protocole de Wald</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Compares with the truth, too, at reduced resolution. It takes half as long again.</source>
      <translation>Compare aussi avec une image de référence, à résolution réduite. La durée augmente de moitié.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Extent to compare on</source>
      <translation>Emprise à comparer</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Where the results are written, a file for every method, over older ones.</source>
      <translation>Où écrire les résultats, un fichier par méthode ; les fichiers existants sont remplacés.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>A page with the figures of all methods, and what each makes of the same places; in one file.</source>
      <translation>Une page avec les indices de toutes les méthodes et ce que chacune tire des mêmes endroits ; en un seul fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Number of methods that gave a result</source>
      <translation>Nombre de méthodes ayant donné un résultat</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Without λ-PNN: {reason}</source>
      <translation>Sans λ-PNN : {reason}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>{ms}: methods compared</source>
      <translation>{ms} : méthodes comparées</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Degrade a pair (Wald's protocol)</source>
      <translation>Dégrader une paire (protocole de Wald)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Makes both images coarser by their ratio, so that the multispectral image itself is the truth.</source>
      <translation>Rend les deux images plus grossières selon leur rapport de résolution, si bien que l'image multispectrale elle-même sert de référence.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>&lt;p&gt;Writes ms.tif and pan.tif, the two images degraded by their ratio as their sensor would see them from as much farther away, and reference.tif, what sharpening them should give: the multispectral image as it is. Sharpen the first two by whatever method, then have “Assess a pansharpened image” compare the result with the reference.&lt;/p&gt;&lt;p&gt;The pixel grids fit exactly, whatever the ratio. Where the multispectral image lies off the panchromatic one, this is put right, so that the truth fits the degraded pair.&lt;/p&gt;&lt;p&gt;Wald, Ranchin, Mangolini, Photogrammetric Engineering and Remote Sensing 63(6), 1997&lt;/p&gt;</source>
      <translation>&lt;p&gt;Écrit ms.tif et pan.tif, les deux images dégradées selon leur rapport de résolution, telles que leur capteur les verrait s'il était plus éloigné d'autant, et reference.tif, ce que l'affinage devrait en tirer : l'image multispectrale telle quelle. Affinez les deux premières par la méthode de votre choix, puis comparez le résultat à la référence avec « Évaluer une image affinée ».&lt;/p&gt;&lt;p&gt;Les grilles de pixels s'emboîtent exactement, quel que soit le rapport. Si l'image multispectrale est décalée par rapport à l'image panchromatique, ce décalage est corrigé, afin que la référence concorde avec la paire dégradée.&lt;/p&gt;&lt;p&gt;Wald, Ranchin, Mangolini, Photogrammetric Engineering and Remote Sensing 63(6), 1997&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Where ms.tif, pan.tif and reference.tif are written, over older ones.</source>
      <translation>Où écrire ms.tif, pan.tif et reference.tif ; les fichiers existants sont remplacés.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Degraded multispectral image</source>
      <translation>Image multispectrale dégradée</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Degraded panchromatic image</source>
      <translation>Image panchromatique dégradée</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>degraded</source>
      <translation>dégradée</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Import weights</source>
      <translation>Importer des poids</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Reads a published checkpoint of λ-PNN, without executing it, for “Pansharpen” to start from.</source>
      <translation>Lit un checkpoint publié de λ-PNN, sans l’exécuter, pour que « Pansharpening » en parte.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>&lt;p&gt;Whoever holds a licence to weights of the published λ-PNN program can sharpen by them: this tool reads its checkpoints (.tar, .pth, .pt) and writes them as safetensors, a format in which nothing can be executed. Name the file as &lt;b&gt;Weights to start from&lt;/b&gt; of “Pansharpen”, with few iterations or none.&lt;/p&gt;&lt;p&gt;Nothing in a checkpoint is executed: one that would have to be is refused. The terms under which you may use the weights are kept in the file.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Qui détient une licence pour des poids du programme λ-PNN publié peut affiner avec eux : cet outil lit ses checkpoints (.tar, .pth, .pt) et les écrit en safetensors, un format où rien ne peut être exécuté. Indiquez le fichier comme &lt;b&gt;Poids de départ&lt;/b&gt; de « Affinage panchromatique », avec peu d’itérations ou aucune.&lt;/p&gt;&lt;p&gt;Rien d’un checkpoint n’est exécuté : un fichier qui l’exigerait est refusé. Les conditions d’utilisation des poids sont gardées dans le fichier.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Checkpoint</source>
      <translation>Checkpoint</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>A state dict saved by PyTorch, with the names of the published program.</source>
      <translation>Un dictionnaire d’état (state dict) enregistré par PyTorch, avec les noms du programme publié.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>The satellite that the weights were learnt for; “generic” if that is not known.</source>
      <translation>Le satellite pour lequel les poids ont été appris ; « generic » si on l’ignore.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>The terms under which you may use the weights, in your words; they are kept with them.</source>
      <translation>Les conditions auxquelles vous pouvez utiliser les poids, dans vos mots ; elles sont gardées avec eux.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>The file to write.</source>
      <translation>Le fichier à écrire.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>The checkpoint {file} does not exist; choose another.</source>
      <translation>Le checkpoint {file} n’existe pas ; choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Say under which licence you may use the weights: it is kept with them.</source>
      <translation>Dites sous quelle licence vous pouvez utiliser les poids : elle est gardée avec eux.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Multispectral image</source>
      <translation>Image multispectrale</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>The coarse image of several bands. Of bands in separate files the first; see “Separate band files”.</source>
      <translation>L'image grossière à plusieurs bandes. Si les bandes sont dans des fichiers séparés, le premier ; voir « Fichiers de bande séparés ».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Panchromatic image</source>
      <translation>Image panchromatique</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>An image of one band, 1.5 to 8 times finer than the multispectral one.</source>
      <translation>Une image à une seule bande, de 1,5 à 8 fois plus fine que l'image multispectrale.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Separate band files</source>
      <translation>Fichiers de bande séparés</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Where bands come in separate files: those that follow the bands of the multispectral image above, in order.</source>
      <translation>Si les bandes sont dans des fichiers séparés : ceux qui suivent les bandes de l'image multispectrale ci-dessus, dans l'ordre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Correct misregistration of the bands</source>
      <translation>Corriger le décalage des bandes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Measures by how much each band lies off the panchromatic image, to fractions of a pixel, and puts it right. Switch off if the images are known to fit.</source>
      <translation>Mesure, à une fraction de pixel près, le décalage de chaque bande par rapport à l'image panchromatique, et le corrige. À désactiver si les images sont déjà bien calées.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Just this part is taken; all that the two images share if empty.</source>
      <translation>Seule cette partie est utilisée ; si le champ est vide, toute la partie commune aux deux images.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Numbers of the multispectral bands to take, in the order wanted, as 3,2,1; of several images they count on from one to the next. All bands if empty.</source>
      <translation>Numéros des bandes multispectrales à utiliser, dans l'ordre voulu, par exemple 3,2,1 ; s'il y a plusieurs images, la numérotation continue de l'une à l'autre. Si le champ est vide, toutes les bandes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Optics</source>
      <translation>Optique</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>How much fine detail the multispectral image keeps, which decides how much is added: “measured” goes by what the two images show, since products are resampled and sharpened; “catalogue” takes the sensor's own; a number from {least} to {most} is the gain at the Nyquist frequency of all bands.</source>
      <translation>Combien de détails fins l’image multispectrale conserve, ce qui décide combien en sont ajoutés : « measured » se règle sur ce que montrent les deux images, car les produits sont rééchantillonnés et accentués ; « catalogue » prend l’optique du capteur ; un nombre de {least} à {most} est le gain de toutes les bandes à la fréquence de Nyquist.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Alpha band</source>
      <translation>Bande alpha</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>What a band is that its file calls alpha: “opacity” says which pixels are missing, “band” is measured, as the near infrared of many archives. “auto” goes by its name and its numbers and says in the log what it took.</source>
      <translation>Ce qu'est une bande que son fichier appelle alpha : « opacity » indique quels pixels manquent, « band » est une mesure, comme le proche infrarouge de nombreuses archives. « auto » se fie à son nom et à ses nombres et indique dans le journal ce qui a été retenu.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>No multispectral image is given; choose a layer or a file.</source>
      <translation>Aucune image multispectrale n'est indiquée ; choisissez une couche ou un fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>No panchromatic image is given; choose a layer or a file.</source>
      <translation>Aucune image panchromatique n'est indiquée ; choisissez une couche ou un fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>The panchromatic image {image} cannot be read; choose another layer or file.</source>
      <translation>Impossible de lire l'image panchromatique {image} ; choisissez une autre couche ou un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>The bands “{text}” are no numbers; name bands by their numbers, as 3,2,1.</source>
      <translation>« {text} » n'est pas une liste de numéros de bandes ; désignez les bandes par leurs numéros, par exemple 3,2,1.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen.py" />
      <source>Sharpens a multispectral image with a panchromatic one, keeping its true colours.</source>
      <translation>Affine une image multispectrale à l'aide d'une image panchromatique, en conservant ses vraies couleurs.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen.py" />
      <source>&lt;p&gt;Gives a multispectral image (true colours, coarse pixels) the resolution of a panchromatic image of the same place and time. A small neural network (λ-PNN) is trained on just this pair, without any example of sharp colours: its result must agree with the multispectral image when seen at that image's resolution, and follow the structures of the panchromatic one.&lt;/p&gt;&lt;p&gt;Training takes the same time for a small crop and a large scene, half a minute to some minutes on a processor. &lt;b&gt;Effort&lt;/b&gt; decides how long.&lt;/p&gt;&lt;p&gt;The images need not share grid, extent or coordinate system; the part that both cover is sharpened, or an &lt;b&gt;extent&lt;/b&gt; of it.&lt;/p&gt;&lt;p&gt;The result lies on the panchromatic grid and keeps data type, band names, metadata and nodata of the multispectral image. The scores in the log and the outputs need no ground truth; lower is better: R-ERGAS and D_λ say how well the colours are kept, D_ρ how well the structures are followed.&lt;/p&gt;&lt;p&gt;If no computing environment is there yet, run “Set up computing” once, or choose another &lt;b&gt;method&lt;/b&gt;: classical ones take seconds and need nothing but QGIS.&lt;/p&gt;&lt;p&gt;Method: Ciotola, Poggi, Scarpa, IEEE Transactions on Geoscience and Remote Sensing 61, 2023, doi:10.1109/TGRS.2023.3299356&lt;/p&gt;</source>
      <translation>&lt;p&gt;Donne à une image multispectrale (couleurs fidèles, pixels grossiers) la résolution d'une image panchromatique du même lieu, prise au même moment. Un petit réseau de neurones (λ-PNN) est entraîné sur cette seule paire, sans aucun exemple de couleurs nettes : son résultat doit concorder avec l'image multispectrale une fois ramené à la résolution de celle-ci, et suivre les structures de l'image panchromatique.&lt;/p&gt;&lt;p&gt;L'entraînement dure aussi longtemps pour un petit extrait que pour une grande scène : d'une demi-minute à quelques minutes sur un processeur. Le paramètre &lt;b&gt;Effort&lt;/b&gt; en fixe la durée.&lt;/p&gt;&lt;p&gt;Les images peuvent différer par la grille, l'emprise et le système de coordonnées (SCR) ; la partie couverte par les deux images est affinée, ou seulement une &lt;b&gt;emprise&lt;/b&gt; de cette partie.&lt;/p&gt;&lt;p&gt;Le résultat est calé sur la grille panchromatique et conserve le type de données, les noms de bandes, les métadonnées et la valeur nodata de l'image multispectrale. Les indices de qualité du journal et des sorties ne nécessitent pas d'image de référence ; plus ils sont faibles, mieux c'est : R-ERGAS et D_λ indiquent si les couleurs sont bien conservées, D_ρ si les structures sont bien suivies.&lt;/p&gt;&lt;p&gt;S'il n'y a pas encore d'environnement de calcul, exécutez une fois « Configurer l'environnement de calcul », ou choisissez une autre &lt;b&gt;méthode&lt;/b&gt; : les méthodes classiques prennent quelques secondes et ne nécessitent que QGIS.&lt;/p&gt;&lt;p&gt;Méthode : Ciotola, Poggi, Scarpa, IEEE Transactions on Geoscience and Remote Sensing 61, 2023, doi:10.1109/TGRS.2023.3299356&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>How to sharpen. λ-PNN trains a network on these images and takes the computing environment; the others are the classical methods of the literature, which take seconds and need none.</source>
      <translation>Méthode d'affinage. λ-PNN entraîne un réseau sur ces images et nécessite l'environnement de calcul ; les autres sont les méthodes classiques de la littérature, qui prennent quelques secondes et s'en passent.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>How long to train λ-PNN, in iterations: {efforts}. Where weights for as many bands and this ratio come with the plugin, fewer do: {started}. “fast” is for a first look, “best” for the last percent.</source>
      <translation>Durée de l'entraînement de λ-PNN, en itérations : {efforts}. Si des poids pour autant de bandes et pour ce rapport de résolution sont fournis avec l'extension, il en faut moins : {started}. « fast » donne un premier aperçu, « best » la meilleure qualité possible.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Extent to sharpen</source>
      <translation>Emprise à affiner</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Type of numbers</source>
      <translation>Type de données</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Of the result: as those of the multispectral image, or Float32, which keeps fractions.</source>
      <translation>Type de données du résultat : celui de l'image multispectrale, ou Float32, qui conserve les décimales.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Iterations</source>
      <translation>Itérations</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Training steps, in place of those that Effort stands for. With weights to start from, 0 takes them as they are.</source>
      <translation>Pas d’entraînement, à la place de ceux que l’effort désigne. Avec des poids de départ, 0 les prend tels quels.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>What λ-PNN has learnt from another scene of the same sensor, or imported weights: a file, or its name in the folder lambda_pnn/weights of your profile. Effort then stands for fewer iterations: {efforts}. If empty, the default that the options name for the sensor, or the weights that come with the plugin for as many bands; “none” always trains from scratch.</source>
      <translation>Ce que λ-PNN a appris d'une autre scène du même capteur, ou des poids importés : un fichier, ou son nom dans le dossier lambda_pnn/weights de votre profil. L'effort désigne alors moins d'itérations : {efforts}. Si le champ est vide, les poids par défaut que les options indiquent pour le capteur, ou ceux fournis avec l'extension pour autant de bandes ; « none » entraîne toujours à partir de zéro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Weights to keep</source>
      <translation>Poids à garder</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>A file for what λ-PNN learns from these images, to start from with others of the same sensor.</source>
      <translation>Un fichier pour ce que λ-PNN apprend de ces images, pour en partir avec d’autres du même capteur.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Start of the random numbers: the same seed on the same machine gives the same file.</source>
      <translation>Amorce du générateur de nombres aléatoires : sur une même machine, la même amorce donne le même fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Of the file: a GeoTIFF; a cloud-optimised one (COG), which is laid out to be read over a network and has overviews of averages; or VRT, a GeoTIFF to measure in, and beside it a virtual raster of 8 bits in true colours to show.</source>
      <translation>Format du fichier : un GeoTIFF ; un GeoTIFF optimisé pour le cloud (COG), organisé pour être lu à travers un réseau et doté d'aperçus par moyennes ; ou VRT, un GeoTIFF pour mesurer et, à côté, un raster virtuel de 8 bits en vraies couleurs pour l'affichage.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Additional creation options</source>
      <translation>Options de création supplémentaires</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>GDAL's options for GeoTIFF, as NAME=VALUE, separated by |, over tiled, compressed defaults.</source>
      <translation>Options GDAL pour GeoTIFF, sous la forme NOM=VALEUR, séparées par | ; elles priment sur les options par défaut (fichier tuilé et compressé).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Build overviews</source>
      <translation>Construire des aperçus</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Adds overviews (pyramids) to the file, with which a large image is drawn fast.</source>
      <translation>Ajoute au fichier des aperçus (pyramides), qui accélèrent l'affichage d'une grande image.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>GeoTIFF to write.</source>
      <translation>Fichier GeoTIFF à écrire.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>A page with the figures and what they mean, before and after at places to look at, how training went, and all that was assumed; in one file, which any browser shows.</source>
      <translation>Une page avec les indices et leur signification, des endroits choisis avant et après, le déroulement de l'entraînement, ainsi que toutes les hypothèses retenues ; en un seul fichier, que tout navigateur affiche.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>R-ERGAS: deviation of the colours from the multispectral image; lower is better</source>
      <translation>R-ERGAS : écart des couleurs par rapport à l'image multispectrale ; plus il est faible, mieux c'est</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>R-ERGAS by the optics that the two images show; lower is better</source>
      <translation>R-ERGAS selon l’optique que montrent les deux images ; plus bas, c’est mieux</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>D_λ: spectral distortion, 0 to 1; lower is better</source>
      <translation>D_λ : distorsion spectrale, de 0 à 1 ; plus elle est faible, mieux c'est</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>D_ρ: structure of the panchromatic image not followed; lower is better</source>
      <translation>D_ρ : structures de l'image panchromatique non suivies ; plus la valeur est faible, mieux c'est</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Device that computed</source>
      <translation>Périphérique utilisé</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Measure registration</source>
      <translation>Mesurer le décalage</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Measures how the multispectral image lies on the panchromatic one, to fractions of a pixel.</source>
      <translation>Mesure, à une fraction de pixel près, le décalage de l'image multispectrale par rapport à l'image panchromatique.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>&lt;p&gt;Tells for every band by how many panchromatic pixels it lies off the panchromatic image, and draws how that changes over the scene: parallax, relief and the seams of detectors show as arrows that differ.&lt;/p&gt;&lt;p&gt;An arrow starts where the grids say that a place of the multispectral image is, and points to where the panchromatic image shows it. Shifts of dozens of pixels are found, from coarse to fine; the log says how sure that is.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Indique de combien de pixels panchromatiques chaque bande est décalée par rapport à l'image panchromatique, et dessine les variations de ce décalage dans la scène : la parallaxe, le relief et les raccords entre détecteurs se reconnaissent à des flèches qui diffèrent.&lt;/p&gt;&lt;p&gt;Une flèche part de l'endroit où les grilles situent un point de l'image multispectrale et pointe vers l'endroit où l'image panchromatique le montre. La recherche va du grossier au fin et trouve des décalages de plusieurs dizaines de pixels ; le journal indique le degré de certitude.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Extent to measure in</source>
      <translation>Emprise à mesurer</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Multispectral pixels between arrows</source>
      <translation>Pixels multispectraux entre les flèches</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>If empty, as many as make 64 arrows along the longer side at most.</source>
      <translation>Si le champ est vide, de quoi obtenir au plus 64 flèches le long du grand côté.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Length of arrows</source>
      <translation>Longueur des flèches</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Times the shift that they stand for, so that fractions of a pixel can be seen.</source>
      <translation>En multiple du décalage représenté, pour que les fractions de pixel soient visibles.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Arrows</source>
      <translation>Flèches</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>A layer of lines, with the shift in panchromatic pixels and how alike the images are there.</source>
      <translation>Une couche de lignes, avec le décalage en pixels panchromatiques et le degré de ressemblance des images à cet endroit.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Multispectral image, aligned</source>
      <translation>Image multispectrale, alignée</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>The multispectral image on its own grid, every band moved to where the panchromatic image shows it.</source>
      <translation>L'image multispectrale sur sa propre grille, chaque bande déplacée là où l'image panchromatique la montre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>A page with the shifts of the bands, and the arrows drawn; in one file.</source>
      <translation>Une page avec les décalages des bandes et le dessin des flèches ; en un seul fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Panchromatic pixels further down, the median of the bands</source>
      <translation>Décalage vers le bas en pixels panchromatiques, médiane des bandes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Panchromatic pixels further right, the median of the bands</source>
      <translation>Décalage vers la droite en pixels panchromatiques, médiane des bandes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Standard error in panchromatic pixels</source>
      <translation>Erreur type en pixels panchromatiques</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Panchromatic pixels that 90 % of the places lie within, around the median</source>
      <translation>Écart à la médiane que 90 % des points ne dépassent pas, en pixels panchromatiques</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>How much of the images' detail is alike, 0 to 1</source>
      <translation>Part des détails communs aux deux images, de 0 à 1</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>How sure it is</source>
      <translation>Degré de certitude</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Cancelled; nothing was measured.</source>
      <translation>Traitement annulé ; rien n'a été mesuré.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>{ms} on {pan}: registration</source>
      <translation>{ms} sur {pan} : décalage</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Make sample scene</source>
      <translation>Créer une scène d'exemple</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Generates a multispectral and a panchromatic image to try pansharpening on.</source>
      <translation>Génère une image multispectrale et une image panchromatique pour essayer l'affinage panchromatique.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>&lt;p&gt;Draws a landscape with fields, roads, roofs, trees and water, and shows it as a satellite like GeoEye-1 would: sample_ms.tif (4 bands, blurred and coarse), sample_pan.tif (4 times finer), and sample_truth.tif, the sharp colours that pansharpening should find. The first two are added to the project.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Dessine un paysage avec des champs, des routes, des toits, des arbres et de l'eau, et le montre tel que le verrait un satellite comme GeoEye-1 : sample_ms.tif (4 bandes, image floue à pixels grossiers), sample_pan.tif (4 fois plus fine) et sample_truth.tif, les couleurs nettes que l'affinage devrait retrouver. Les deux premières sont ajoutées au projet.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Side in panchromatic pixels</source>
      <translation>Côté en pixels panchromatiques</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Rounded down to a multiple of 4.</source>
      <translation>Arrondi au multiple de 4 inférieur.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Another number, another landscape.</source>
      <translation>Un autre nombre donne un autre paysage.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Where sample_ms.tif, sample_pan.tif and sample_truth.tif are written, over older ones.</source>
      <translation>Où écrire sample_ms.tif, sample_pan.tif et sample_truth.tif ; les fichiers existants sont remplacés.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Truth</source>
      <translation>Image de référence</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Set up computing</source>
      <translation>Configurer l'environnement de calcul</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Installs PyTorch in a folder of its own, once; QGIS's own Python stays as it is.</source>
      <translation>Installe PyTorch une fois pour toutes dans un dossier à part ; le Python de QGIS n'est pas modifié.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>&lt;p&gt;Pansharpening computes with PyTorch, which QGIS does not bring. This tool makes a Python environment in a folder of its own and installs PyTorch, NumPy and scikit-learn there. QGIS's own Python is not touched.&lt;/p&gt;&lt;p&gt;Nothing is installed when a Python that can compute is there already and sharpens a small image. A new environment takes the place of an older one only once it has done that.&lt;/p&gt;&lt;p&gt;Proxy and certificates are those of QGIS's network settings. What the parameters leave open is taken from the page “λ-PNN” of QGIS's options.&lt;/p&gt;</source>
      <translation>&lt;p&gt;L'affinage panchromatique effectue ses calculs avec PyTorch, qui n'est pas fourni avec QGIS. Cet outil crée un environnement Python dans un dossier qui lui est propre et y installe PyTorch, NumPy et scikit-learn. Le Python de QGIS n'est pas modifié.&lt;/p&gt;&lt;p&gt;Rien n'est installé si un Python déjà présent permet le calcul et affine une petite image. Un nouvel environnement ne remplace l'ancien qu'après avoir réussi ce même essai.&lt;/p&gt;&lt;p&gt;Le proxy et les certificats sont ceux des options réseau de QGIS. Les paramètres laissés vides sont repris de la page « λ-PNN » des options de QGIS.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>What to do</source>
      <translation>Action</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>install: if nothing can compute yet. repair: make the environment anew. remove: delete it. cluster: add Dask, by which a cluster can compute in place of this computer.</source>
      <translation>install : si rien ne peut encore calculer. repair : refaire l'environnement. remove : le supprimer. cluster : ajouter Dask, par lequel une grappe peut calculer à la place de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>auto: for graphics cards where an NVIDIA card with a fitting driver is found. cpu: for processors, which is much smaller. cuda: for graphics cards, or an error.</source>
      <translation>auto : pour cartes graphiques si une carte NVIDIA munie d'un pilote adapté est détectée. cpu : pour processeurs, beaucoup plus petite. cuda : pour cartes graphiques, sinon erreur.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>The packages and all that they need, downloaded before; no network is used then.</source>
      <translation>Les paquets et toutes leurs dépendances, téléchargés au préalable ; le réseau n'est alors pas utilisé.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Address of an index to use in place of the Python Package Index.</source>
      <translation>Adresse d'un index à utiliser à la place du Python Package Index.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>As --trusted-host example.org.</source>
      <translation>Par exemple --trusted-host example.org.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Versions of its packages</source>
      <translation>Versions de ses paquets</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Cancelled; if computing fails now, repair the environment.</source>
      <translation>Annulé ; si le calcul échoue maintenant, réparez l'environnement.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Installing {plan}</source>
      <translation>Installation : {plan}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Sharpen bands by finer bands</source>
      <translation>Affiner des bandes à l'aide de bandes plus fines</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Sharpens coarse bands without a panchromatic image, by the finer bands beside them.</source>
      <translation>Affine des bandes grossières sans image panchromatique, à l'aide des bandes plus fines qui les accompagnent.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>&lt;p&gt;Sharpens bands for which there is no panchromatic image by finer bands: Sentinel-2's of 20 m by its four of 10 m, a short-wave infrared by visible bands, a hyperspectral image by a multispectral one or by PAN.&lt;/p&gt;&lt;p&gt;For every coarse band the combination of the finer bands that explains it best, at its own resolution, stands in for the panchromatic image; the log tells it, and how well it does. Bands with guides that look alike are sharpened together, eight at most.&lt;/p&gt;&lt;p&gt;What no finer band shows cannot be sharpened: where the correlation in the log is low, the band stays soft.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Affine à l'aide de bandes plus fines les bandes pour lesquelles il n'y a pas d'image panchromatique : celles de 20 m de Sentinel-2 par ses quatre bandes de 10 m, un infrarouge à ondes courtes par des bandes visibles, une image hyperspectrale par une image multispectrale ou par PAN.&lt;/p&gt;&lt;p&gt;Pour chaque bande grossière, la combinaison des bandes plus fines qui l'explique le mieux, à sa propre résolution, tient lieu d'image panchromatique ; le journal l'indique, et précise si elle l'explique bien. Les bandes dont les images guides se ressemblent sont affinées ensemble, huit au plus.&lt;/p&gt;&lt;p&gt;Ce qu'aucune bande plus fine ne montre ne peut pas être affiné : là où la corrélation donnée dans le journal est faible, la bande reste floue.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Coarse bands</source>
      <translation>Bandes grossières</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>One image with several bands, or images that are its bands.</source>
      <translation>Une image à plusieurs bandes, ou des images qui en sont les bandes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Finer bands</source>
      <translation>Bandes plus fines</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>One image with several bands, or images that are its bands; 1.5 to 8 times finer.</source>
      <translation>Une image à plusieurs bandes, ou des images qui en sont les bandes ; de 1,5 à 8 fois plus fines.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>How long to train λ-PNN on the first bands; those after them start from what was learnt.</source>
      <translation>Durée de l'entraînement de λ-PNN sur les premières bandes ; les suivantes partent de ce qui a été appris.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Sharpened bands</source>
      <translation>Bandes affinées</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>GeoTIFF to write: all coarse bands on the grid of the finer ones.</source>
      <translation>Fichier GeoTIFF à écrire : toutes les bandes grossières sur la grille des plus fines.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>{score}, mean over the bands</source>
      <translation>{score}, moyenne des bandes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>No coarse bands are given; choose a layer or a file.</source>
      <translation>Aucune bande grossière n'est indiquée ; choisissez une couche ou un fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>No finer bands are given; choose a layer or a file.</source>
      <translation>Aucune bande plus fine n'est indiquée ; choisissez une couche ou un fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Train weights</source>
      <translation>Entraîner des poids</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Learns from several pairs of one sensor, so that others of it are sharpened in less time.</source>
      <translation>Apprend de plusieurs paires d'un même capteur, afin que d'autres du même capteur soient affinées en moins de temps.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>&lt;p&gt;Trains the network of λ-PNN on pairs of one sensor, without any example, and keeps what it has learnt in a file. Name that file as &lt;b&gt;Weights to start from&lt;/b&gt; of “Pansharpen”: adaptation to another image of the sensor then takes a third of the iterations that it takes from scratch.&lt;/p&gt;&lt;p&gt;Every scene is shown again and again as another acquisition would show it: other parts of it, brighter or darker, the bands a little off. One part in {held_back}, but one at least, is held back at one end of a scene, of {judged} scenes at most; by these places it is judged what was learnt, the best weights are kept, and training ends early where nothing more is gained.&lt;/p&gt;&lt;p&gt;A training that was stopped, by you or by a power cut, loses a minute at most: the same tool with the same values goes on where it was.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Entraîne le réseau de λ-PNN sur des paires d'un même capteur, sans aucun exemple, et conserve dans un fichier ce qu'il a appris. Indiquez ce fichier comme &lt;b&gt;Poids de départ&lt;/b&gt; de « Affinage panchromatique » : l'adaptation à une autre image du capteur ne demande alors qu'un tiers des itérations nécessaires à partir de zéro.&lt;/p&gt;&lt;p&gt;Chaque scène est montrée encore et encore comme une autre acquisition la montrerait : d'autres parties, plus claire ou plus sombre, les bandes un peu décalées. Une partie sur {held_back}, mais au moins une, est mise de côté à une extrémité d'une scène, pour {judged} scènes au plus ; c'est à ces endroits qu'est évalué ce qui a été appris, les meilleurs poids sont conservés, et l'entraînement s'arrête plus tôt s'il n'y a plus rien à gagner.&lt;/p&gt;&lt;p&gt;Un entraînement interrompu, par vous ou par une coupure de courant, perd une minute au plus : le même outil avec les mêmes valeurs reprend là où il en était.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Multispectral images</source>
      <translation>Images multispectrales</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>One or several, each with all its bands in one file.</source>
      <translation>Une ou plusieurs, chacune avec toutes ses bandes dans un seul fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Panchromatic images</source>
      <translation>Images panchromatiques</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>One or several, in any order: which belongs to which is found by where they lie.</source>
      <translation>Une ou plusieurs, dans n'importe quel ordre : leur position indique laquelle va avec laquelle.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>All pairs in it and in its folders are learnt from, too; they are found by where they lie.</source>
      <translation>L'apprentissage se fait aussi sur toutes les paires qui s'y trouvent, sous-dossiers compris ; elles sont reconnues à leur position.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Training steps at most.</source>
      <translation>Nombre maximal de pas d'entraînement.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Go on where the same training was stopped. Switch off to begin anew.</source>
      <translation>Continue là où le même entraînement a été interrompu. À désactiver pour recommencer.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>A page that says what was learnt from, how training went, and what it is worth.</source>
      <translation>Une page qui indique de quoi l'on a appris, comment l'entraînement s'est déroulé et ce qu'il apporte.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>{name} at places that were held back</source>
      <translation>{name} aux endroits mis de côté</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Steps that were done</source>
      <translation>Pas effectués</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Imported weights, or those of an earlier training: a file, or its name in the folder lambda_pnn/weights of your profile.</source>
      <translation>Des poids importés, ou ceux d'un entraînement antérieur : un fichier, ou son nom dans le dossier lambda_pnn/weights de votre profil.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Start of the random numbers: the same seed on the same machine gives the same weights.</source>
      <translation>Amorce du générateur de nombres aléatoires : sur une même machine, la même amorce donne les mêmes poids.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>There is nothing to learn from; choose images, or a folder of them.</source>
      <translation>Il n'y a rien sur quoi entraîner le réseau ; choisissez des images, ou un dossier d'images.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>The folder {folder} does not exist; choose another.</source>
      <translation>Le dossier {folder} n'existe pas ; choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Multispectral images take panchromatic ones, and the other way round; give both.</source>
      <translation>Les images multispectrales vont avec des images panchromatiques, et inversement ; indiquez les deux.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>{doubt} The pair is left out.</source>
      <translation>{doubt} La paire n'est pas retenue.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Cancelled; what was learnt is kept, and the same training goes on from there.</source>
      <translation>Traitement annulé ; ce qui a été appris est conservé, et le même entraînement reprendra à partir de là.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/band_files.py" />
      <source>The band “{band}” cannot be read; choose another image.</source>
      <translation>Impossible de lire la bande « {band} » ; choisissez une autre image.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” holds no raster band; choose one of its subdatasets.</source>
      <translation>« {title} » ne contient aucune bande raster ; choisissez l'un de ses sous-jeux de données.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” has no band {band}; choose from 1 to {count}.</source>
      <translation>« {title} » n'a pas de bande {band} ; choisissez de 1 à {count}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>A band of “{title}” is chosen twice; name each band once.</source>
      <translation>Une bande de « {title} » est choisie deux fois ; n'indiquez chaque bande qu'une fois.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” has {count} bands, but {most} at most can be sharpened at once; choose some of them.</source>
      <translation>« {title} » a {count} bandes, mais {most} au plus peuvent être affinées à la fois ; n'en choisissez qu'une partie.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” holds complex numbers; convert it to real ones first.</source>
      <translation>« {title} » contient des nombres complexes ; convertissez-les d'abord en nombres réels.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” shows colours by a table, not measurements; choose the image it was made from.</source>
      <translation>« {title} » affiche les couleurs d'une table, pas des mesures ; choisissez l'image d'origine.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” holds signed bytes; convert it to Int16 first (gdal_translate).</source>
      <translation>« {title} » contient des octets signés ; convertissez-les d'abord en Int16 (gdal_translate).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/cog.py" />
      <source>FORMAT=COG takes compression without losses ({known}); change the creation options {options}.</source>
      <translation>FORMAT=COG accepte une compression sans perte ({known}) ; modifiez les options de création {options}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/cog.py" />
      <source>QGIS's GDAL is too old for FORMAT=COG; choose GeoTIFF.</source>
      <translation>La version de GDAL de QGIS est trop ancienne pour FORMAT=COG ; choisissez GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/cog.py" />
      <source>The output {path} cannot be written ({cause}); make room or choose another folder.</source>
      <translation>Impossible d'écrire la sortie {path} ({cause}) ; libérez de l'espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/creation.py" />
      <source>The creation options {options} do not suit {bands} bands of {dtype} ({cause}); change them or leave them out.</source>
      <translation>Les options de création {options} ne conviennent pas à {bands} bandes de type {dtype} ({cause}) ; modifiez-les ou omettez-les.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/creation.py" />
      <source>unknown cause</source>
      <translation>cause inconnue</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/creation.py" />
      <source>the file holds other numbers than were written to it</source>
      <translation>le fichier contient d'autres nombres que ceux qui y ont été écrits</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is no GeoTIFF; give it a name that ends in .tif.</source>
      <translation>La sortie {path} n'est pas un GeoTIFF ; donnez-lui un nom qui se termine par .tif.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>Give the output {path} a name that ends in {ending}.</source>
      <translation>Donnez à la sortie {path} un nom qui se termine par {ending}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output folder {folder} does not exist; create it or choose another.</source>
      <translation>Le dossier de sortie {folder} n'existe pas ; créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is a folder; choose the name of a file.</source>
      <translation>La sortie {path} est un dossier ; choisissez un nom de fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is one of the inputs; choose another name.</source>
      <translation>La sortie {path} est l'une des entrées ; choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is being written by another job; choose another name.</source>
      <translation>La sortie {path} est en cours d'écriture par une autre tâche ; choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is in use; remove its layer or choose another name.</source>
      <translation>La sortie {path} est en cours d'utilisation ; retirez sa couche du projet ou choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output folder {folder} cannot be written to; choose another.</source>
      <translation>Impossible d'écrire dans le dossier de sortie {folder} ; choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} takes {needed:.1f} GB or more, but its disk has {free:.1f} GB left; make room or choose another folder.</source>
      <translation>La sortie {path} occupe au moins {needed:.1f} Go, mais son disque n'a plus que {free:.1f} Go ; libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} cannot be written ({error}); choose another.</source>
      <translation>Impossible d'écrire la sortie {path} ({error}) ; choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} cannot be replaced, nor can the result be kept beside it ({error}); choose another folder.</source>
      <translation>La sortie {path} ne peut pas être remplacée, et le résultat ne peut pas être conservé à côté ({error}) ; choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} cannot be replaced, because something uses it; the finished image is {kept} beside it.</source>
      <translation>La sortie {path} ne peut pas être remplacée, car elle est utilisée ; l'image terminée se trouve à côté sous le nom {kept}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/display.py" />
      <source>The picture {path} cannot be written ({cause}); the image itself is whole.</source>
      <translation>Impossible d'écrire l'image d'affichage {path} ({cause}) ; l'image elle-même est complète.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/files.py" />
      <source>band {number}</source>
      <translation>bande {number}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/judged.py" />
      <source>“{image}” and the two images have {columns} × {rows} PAN pixels in common, but {least} in each direction are needed; choose the image that was made with this pair.</source>
      <translation>« {image} » et les deux images ont en commun {columns} × {rows} pixels PAN, mais il en faut {least} dans chaque direction ; choisissez l'image produite à partir de cette paire.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/judged.py" />
      <source>“{image}” lies {columns:+.2f} columns and {rows:+.2f} rows of a pixel off the grid of “{pan}”; it is judged on the nearest pixels.</source>
      <translation>« {image} » est décalée de {columns:+.2f} colonne et de {rows:+.2f} ligne de pixels par rapport à la grille de « {pan} » ; elle est évaluée sur les pixels les plus proches.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/judged.py" />
      <source>“{image}” covers {percent:.3g} % of what the two images share; it is judged there.</source>
      <translation>« {image} » couvre {percent:.3g} % de la partie commune aux deux images ; elle y est évaluée.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/judged.py" />
      <source>The pixels of “{image}” are {across:.4g} × {down:.4g} times those of “{pan}”, but a sharpened image has the same; choose the image that was made with this pair, or resample it (gdalwarp).</source>
      <translation>Les pixels de « {image} » mesurent {across:.4g} × {down:.4g} fois ceux de « {pan} », alors que ceux d'une image affinée ont la même taille ; choisissez l'image produite à partir de cette paire, ou rééchantillonnez-la (gdalwarp).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opacity.py" />
      <source>“{choice}” says nothing of an alpha band; choose from {known}.</source>
      <translation>« {choice} » ne dit rien d'une bande alpha ; choisissez parmi {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opacity.py" />
      <source>Band {number} of “{title}” holds opacity; it says which pixels are missing (parameter Alpha band says otherwise).</source>
      <translation>La bande {number} de « {title} » contient l'opacité ; elle indique quels pixels manquent (le paramètre Bande alpha permet d'en décider autrement).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opacity.py" />
      <source>Band {number} of “{title}” is called opacity but holds more; it is taken as a band (parameter Alpha band says otherwise).</source>
      <translation>La bande {number} de « {title} » est dite d'opacité mais contient davantage ; elle est prise comme une bande (le paramètre Bande alpha permet d'en décider autrement).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” cannot be opened: the server of {path} does not send parts of files; download the file and choose it there.</source>
      <translation>« {title} » ne peut pas être ouvert : le serveur de {path} n'envoie pas de parties de fichiers ; téléchargez le fichier et choisissez-le là.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” cannot be opened: {path} is not there, or its server does not let it be read; check the address and what the server asks for.</source>
      <translation>« {title} » ne peut pas être ouvert : {path} n'existe pas ou son serveur n'en permet pas la lecture ; vérifiez l'adresse et ce que le serveur demande.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” cannot be opened: {path} does not exist; choose another layer or file.</source>
      <translation>Impossible d'ouvrir « {title} » : {path} n'existe pas ; choisissez une autre couche ou un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” cannot be opened: {path} is no raster that GDAL can read; choose another layer or file.</source>
      <translation>Impossible d'ouvrir « {title} » : {path} n'est pas un raster lisible par GDAL ; choisissez une autre couche ou un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” comes from a map service, which delivers pictures, not measurements; choose a raster file.</source>
      <translation>« {title} » provient d'un service cartographique, qui fournit des images d'affichage et non des mesures ; choisissez un fichier raster.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” is a virtual raster of {file}, of which GDAL makes a picture in other colours; choose that file itself.</source>
      <translation>« {title} » est un raster virtuel de {file}, dont GDAL fait une image dans d'autres couleurs ; choisissez ce fichier lui-même.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/others.py" />
      <source>{program} cannot sharpen this pair ({error}).</source>
      <translation>{program} ne peut pas affiner cette paire ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/output.py" />
      <source>The output {path} does not hold the numbers that were written to it; the creation options {options} do not suit them, change or leave them out.</source>
      <translation>La sortie {path} ne contient pas les nombres qui y ont été écrits ; les options de création {options} ne leur conviennent pas, modifiez-les ou omettez-les.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/output.py" />
      <source>The output {path} does not hold the numbers that were written to it; check the disk, or choose another folder.</source>
      <translation>La sortie {path} ne contient pas les nombres qui y ont été écrits ; vérifiez le disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/output.py" />
      <source>The output {path} cannot be read again ({cause}); try again.</source>
      <translation>La sortie {path} ne peut pas être relue ({cause}) ; réessayez.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>In the folder {folder} there is no multispectral image, of several bands, with a panchromatic one that lies on it; choose another.</source>
      <translation>Le dossier {folder} ne contient aucune image multispectrale, à plusieurs bandes, accompagnée d'une image panchromatique qui la recouvre ; choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>No panchromatic image lies on “{ms}”; choose that which was taken with it, or leave it out.</source>
      <translation>Aucune image panchromatique ne recouvre « {ms} » ; choisissez celle qui a été prise en même temps, ou ne retenez pas cette image.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: it is a result of pansharpening.</source>
      <translation>« {image} » n'a pas été retenue : c'est un résultat d'affinage panchromatique.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: it is a part of “{whole}”.</source>
      <translation>« {image} » n'a pas été retenue : c'est une partie de « {whole} ».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: it is a copy of “{other}”.</source>
      <translation>« {image} » a été laissé de côté : c'est une copie de « {other} ».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: no panchromatic image lies on it.</source>
      <translation>« {image} » n'a pas été retenue : aucune image panchromatique ne la recouvre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{ms}” fits several panchromatic images alike: {all}; the first was taken.</source>
      <translation>Plusieurs images panchromatiques conviennent aussi bien à « {ms} » : {all} ; la première a été prise.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{ms}” was taken on {day}, “{pan}” on {other}.</source>
      <translation>« {ms} » a été prise le {day}, « {pan} » le {other}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: it is no image's panchromatic one.</source>
      <translation>« {image} » n'a pas été retenue : elle n'est l'image panchromatique d'aucune autre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/__init__.py" />
      <source>“{source}” has no georeference but the other image has; georeference it first.</source>
      <translation>L'image « {source} » n'est pas géoréférencée, contrairement à l'autre ; géoréférencez-la d'abord.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/__init__.py" />
      <source>“{source}” is located by control points or RPCs only, but the other image is not; orthorectify it first (gdalwarp).</source>
      <translation>L'image « {source} » n'est localisée que par des points de contrôle ou des RPC, contrairement à l'autre ; orthorectifiez-la d'abord (gdalwarp).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/control_points.py" />
      <source>control points</source>
      <translation>points de contrôle</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>“{ms}” is in another coordinate system than “{pan}”</source>
      <translation>L'image « {ms} » n'a pas le même SCR que « {pan} »</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>“{ms}” is rotated against “{pan}”</source>
      <translation>L'image « {ms} » est pivotée par rapport à « {pan} »</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>At least one image names no coordinate system; both are taken to share one.</source>
      <translation>Au moins une image n'indique pas de SCR ; on suppose que les deux ont le même.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>“{source}” names no coordinate system, and its coordinates are of another kind than the other image's; assign it the right one first (gdal_edit.py -a_srs).</source>
      <translation>L'image « {source} » n'indique pas de SCR, et ses coordonnées sont d'une autre nature que celles de l'autre image ; attribuez-lui d'abord le bon SCR (gdal_edit.py -a_srs).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>The georeferences state a ratio of {across:.5g} × {down:.5g}, but the numbers of pixels one of {columns:.0f} × {rows:.0f}; the images are taken to lie corner on corner.</source>
      <translation>Le rapport de résolution est de {across:.5g} × {down:.5g} d'après les géoréférencements, mais de {columns:.0f} × {rows:.0f} d'après les nombres de pixels ; on suppose que les coins des images coïncident.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>“{ms}” and “{pan}” do not overlap; choose two images of one place, and check their coordinate systems.</source>
      <translation>« {ms} » et « {pan} » ne se recouvrent pas ; choisissez deux images du même lieu, et vérifiez leurs SCR.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>“{ms}” and “{pan}” have no georeference, and their sizes do not fit a whole ratio; georeference or crop them first.</source>
      <translation>Les images « {ms} » et « {pan} » ne sont pas géoréférencées, et leurs tailles ne sont pas dans un rapport entier ; géoréférencez-les ou découpez-les d'abord.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>“{ms}” and “{pan}” are located by {kind} that do not agree; orthorectify both first (gdalwarp).</source>
      <translation>Les images « {ms} » et « {pan} » sont localisées par des {kind} qui ne concordent pas ; orthorectifiez d'abord les deux (gdalwarp).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>Both images carry the very same {kind}; their corners are taken to coincide.</source>
      <translation>Les deux images portent exactement les mêmes {kind} ; on suppose que leurs coins coïncident.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>Both images are located by {kind}, which agree; the result carries PAN's.</source>
      <translation>Les deux images sont localisées par des {kind} qui concordent ; le résultat reçoit ceux de l'image PAN.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/rational_polynomials.py" />
      <source>RPCs</source>
      <translation>RPC</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>{reason}, and the panchromatic image lies on a rotated grid; warp both to one north-up grid first.</source>
      <translation>{reason}, et la grille de l'image panchromatique est pivotée ; rééchantillonnez d'abord les deux images sur une même grille orientée au nord.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>“{ms}” cannot be reprojected to the coordinate system of “{pan}” ({error}); reproject it first, or check both coordinate systems.</source>
      <translation>Impossible de reprojeter l'image « {ms} » dans le SCR de « {pan} » ({error}) ; reprojetez-la d'abord, ou vérifiez les deux SCR.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>{reason}: it is warped to a grid aligned to that image's, {columns:.5g} × {rows:.5g} times as coarse.</source>
      <translation>{reason} : elle est rééchantillonnée sur une grille alignée sur celle de cette dernière, {columns:.5g} × {rows:.5g} fois plus grossière.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>there is no way from the one to the other</source>
      <translation>il n'existe pas de transformation de l'un à l'autre</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>some of its coordinates have no counterpart</source>
      <translation>certaines de ses coordonnées n'y ont pas d'équivalent</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>its pixels have no size there</source>
      <translation>ses pixels n'y ont pas de taille valable</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/sizes.py" />
      <source>Neither image is georeferenced; their corners are taken to coincide, which nothing proves.</source>
      <translation>Aucune des deux images n'est géoréférencée ; on suppose que leurs coins coïncident, ce que rien ne prouve.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/reading.py" />
      <source>“{title}” cannot be read: {cause}.</source>
      <translation>Impossible de lire « {title} » : {cause}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” is located by control points or RPCs only, so that no extent can be cut out; leave the extent empty, or orthorectify both images first (gdalwarp).</source>
      <translation>L'image « {pan} » n'est localisée que par des points de contrôle ou des RPC, si bien qu'aucune emprise ne peut y être découpée ; laissez l'emprise vide, ou orthorectifiez d'abord les deux images (gdalwarp).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>The extent is no rectangle of numbers; choose another, or leave it empty.</source>
      <translation>L'emprise n'est pas un rectangle aux coordonnées valides ; choisissez-en une autre, ou laissez-la vide.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>The extent and the two images share {columns} × {rows} PAN pixels, but {least:.0f} in each direction are needed; choose a larger extent, or one where both lie.</source>
      <translation>L'emprise et les deux images ont en commun {columns} × {rows} pixels PAN, mais il en faut {least:.0f} dans chaque direction ; choisissez une emprise plus grande, ou située là où se trouvent les deux images.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” has {count} bands, but a panchromatic image has one; choose the panchromatic layer, or extract its band first.</source>
      <translation>« {pan} » a {count} bandes, mais une image panchromatique n'en a qu'une ; choisissez la couche panchromatique, ou extrayez d'abord la bande panchromatique.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” is not finer than “{ms}” by their georeferences, but has {columns:.4g} × {rows:.4g} times as many pixels; if both show the same area, take the georeferences away from both (gdal_edit.py -unsetgt), and they are laid corner on corner.</source>
      <translation>« {pan} » n'est pas plus fine que « {ms} » d'après leurs géoréférences, mais compte {columns:.4g} × {rows:.4g} fois plus de pixels ; si les deux montrent la même zone, retirez la géoréférence des deux (gdal_edit.py -unsetgt), et elles seront posées coin sur coin.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” is not finer than “{ms}” (pixels {times:.3g} times as large); exchange the two layers or choose a finer panchromatic image.</source>
      <translation>L'image « {pan} » n'est pas plus fine que « {ms} » (ses pixels sont {times:.3g} fois aussi grands) ; échangez les deux couches ou choisissez une image panchromatique plus fine.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” is {columns:.3g} × {rows:.3g} times finer than “{ms}”; ratios from 1.5 to 8, about alike in both directions, can be sharpened.</source>
      <translation>L'image « {pan} » est {columns:.3g} × {rows:.3g} fois plus fine que « {ms} » ; l'affinage n'est possible que pour des rapports de 1,5 à 8, à peu près égaux dans les deux directions.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{ms}” and “{pan}” share {columns} × {rows} PAN pixels, but {least:.0f} in each direction are needed; choose images with more in common.</source>
      <translation>« {ms} » et « {pan} » ont en commun {columns} × {rows} pixels PAN, mais il en faut {least:.0f} dans chaque direction ; choisissez des images qui se recouvrent davantage.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>Up to {beyond:.3g} PAN pixels at the border of the result lie beyond “{ms}”; their colours are carried on from within.</source>
      <translation>Jusqu'à {beyond:.3g} pixels PAN au bord du résultat se trouvent hors de « {ms} » ; leurs couleurs sont prolongées depuis l'intérieur.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/sensor_clues.py" />
      <source>metadata of “{title}”</source>
      <translation>les métadonnées de « {title} »</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/sensor_clues.py" />
      <source>a file name</source>
      <translation>un nom de fichier</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/source.py" />
      <source>A file of “{title}” is given twice; give each band once.</source>
      <translation>Un fichier de « {title} » est indiqué deux fois ; n'indiquez chaque bande qu'une fois.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/source.py" />
      <source>The files of “{title}” differ in size or place; give bands that lie on one pixel grid.</source>
      <translation>Les fichiers de « {title} » diffèrent par la taille ou la position ; indiquez des bandes qui partagent une même grille de pixels.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/source.py" />
      <source>“{title}” cannot be reprojected ({error}); reproject it to the other image's coordinate system first.</source>
      <translation>Impossible de reprojeter l'image « {title} » ({error}) ; reprojetez-la d'abord dans le SCR de l'autre image.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{base} cannot make environments by itself; virtualenv does it instead.</source>
      <translation>{base} ne peut pas créer d'environnement lui-même ; virtualenv s'en charge.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>Setting up failed; {cause}.</source>
      <translation>La configuration a échoué ; {cause}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>The folder {wheels} holds no wheel of pip, which this Python lacks; add it.</source>
      <translation>Le dossier {wheels} ne contient pas de fichier wheel de pip, qui manque à ce Python ; ajoutez-en un.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>Fetching {name} from {shown}</source>
      <translation>Téléchargement de {name} depuis {shown}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{shown} offers no {name}; choose another package index.</source>
      <translation>{shown} ne propose pas {name} ; choisissez un autre index de paquets.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{shown} cannot be read ({error}); check network, proxy and package index.</source>
      <translation>Impossible de lire {shown} ({error}) ; vérifiez le réseau, le proxy et l'index de paquets.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{name} came damaged from {shown}; try again.</source>
      <translation>{name}, reçu de {shown}, est endommagé ; réessayez.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{address} is no web address</source>
      <translation>{address} n'est pas une adresse web</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>The Python that was set up does not work: choose “Set up computing…” in the menu, or run that tool; the classical methods, as BT-H, need none.</source>
      <translation>Le Python installé pour le calcul ne fonctionne pas : choisissez « Configurer l'environnement de calcul… » dans le menu, ou exécutez l'outil du même nom ; les méthodes classiques, comme BT-H, s'en passent.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>There is no Python with PyTorch yet: choose “Set up computing…” in the menu, or run that tool; the classical methods, as BT-H, need none.</source>
      <translation>Il n'y a pas encore de Python avec PyTorch : choisissez « Configurer l'environnement de calcul… » dans le menu, ou exécutez l'outil du même nom ; les méthodes classiques, comme BT-H, s'en passent.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>{path} does not run as a Python interpreter.</source>
      <translation>{path} ne fonctionne pas comme interpréteur Python.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>{path} lacks {packages}.</source>
      <translation>Il manque {packages} à {path}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>{path} has torch {version}, but {least} is needed at least.</source>
      <translation>{path} dispose de torch {version}, mais il faut au moins {least}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>The Python chosen in the options cannot compute: {problem}</source>
      <translation>Le Python choisi dans les options ne permet pas le calcul : {problem}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>for processors</source>
      <translation>pour processeurs</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>for graphics cards, CUDA {cuda:g}</source>
      <translation>pour cartes graphiques, CUDA {cuda:g}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{names}, {kind} ({plan.reason}), for Python {plan.version}, in {plan.folder}: about {plan.build.download_mb} MB to download, {plan.build.disk_mb} MB on the disk, {origin}.</source>
      <translation>{names}, {kind} ({plan.reason}), pour Python {plan.version}, dans {plan.folder} (environ {plan.build.download_mb} Mo à télécharger, {plan.build.disk_mb} Mo sur le disque), {origin}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>from the folder {wheels}, without network</source>
      <translation>depuis le dossier {wheels}, sans réseau</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>from {index}</source>
      <translation>depuis {index}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>from the public package indexes</source>
      <translation>depuis les index de paquets publics</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>No Python was found beside QGIS to start from; choose, in the options, one that has PyTorch.</source>
      <translation>Aucun Python pouvant servir de base n'a été trouvé avec QGIS ; dans les options, choisissez un Python doté de PyTorch.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{base} does not run as a Python; choose, in the options, one that has PyTorch.</source>
      <translation>{base} ne fonctionne pas comme interpréteur Python ; dans les options, choisissez un Python doté de PyTorch.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>The folder of wheels {wheels} does not exist; choose another or none.</source>
      <translation>Le dossier de fichiers wheel {wheels} n'existe pas ; choisissez-en un autre ou n'en indiquez aucun.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>Trying it: {device} sharpened a small image.</source>
      <translation>Essai réussi : une petite image a été affinée sur {device}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>PyTorch cannot use the graphics card here; choose the build “cpu” or another driver.</source>
      <translation>PyTorch ne peut pas utiliser la carte graphique ici ; choisissez la variante « cpu » ou un autre pilote.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>The graphics card cannot be used, though it was expected to; computing runs on the processor.</source>
      <translation>La carte graphique est inutilisable, contre toute attente ; le calcul se fait sur le processeur.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{folder} cannot be written ({error}); make room or close what uses it.</source>
      <translation>Impossible d'écrire dans {folder} ({error}) ; libérez de l'espace ou fermez les programmes qui utilisent ce dossier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{folder} cannot be deleted ({error}); close what uses it.</source>
      <translation>Impossible de supprimer {folder} ({error}) ; fermez les programmes qui utilisent ce dossier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>Setting up takes {disk_mb} MB, but only {free} MB are free where {folder} is; make room.</source>
      <translation>L'installation nécessite {disk_mb} Mo, mais il n'y a que {free} Mo libres à l'emplacement de {folder} ; libérez de l'espace.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{problem} A package index can be set instead of {index}: the public one has, on Linux, the build for graphics cards, which is much larger.</source>
      <translation>{problem} Un index de paquets peut être indiqué à la place de {index} : l'index public propose, sous Linux, la variante pour cartes graphiques, beaucoup plus volumineuse.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>run the tool “Set up computing” to repair it, or choose another Python</source>
      <translation>exécutez l'outil « Configurer l'environnement de calcul » pour réparer l'environnement, ou choisissez un autre Python</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>{interpreter} does not start ({error}); {way_out}.</source>
      <translation>{interpreter} ne démarre pas ({error}) ; {way_out}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>The compute process has not said a word for {minutes:.0f} minutes and was ended; try again, or choose another device.</source>
      <translation>Le processus de calcul n'a pas donné signe de vie pendant {minutes:.0f} minutes et a été arrêté ; réessayez, ou choisissez un autre périphérique.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>The plugin was updated while QGIS was running: start QGIS again.</source>
      <translation>L'extension a été mise à jour pendant l'exécution de QGIS : redémarrez QGIS.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>The compute process ended at its start; {way_out}. {last_words}</source>
      <translation>Le processus de calcul s'est arrêté dès le démarrage ; {way_out}. {last_words}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>The compute process ended unexpectedly; try again. {last_words}</source>
      <translation>Le processus de calcul s'est arrêté de façon inattendue ; réessayez. {last_words}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>Its last words: {line}</source>
      <translation>Son dernier message : {line}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>It printed nothing; memory may have run out.</source>
      <translation>Il n'a rien affiché ; la mémoire a peut-être manqué.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>PyTorch cannot be set up for Python {minor}, only for {pythons}; choose a Python that can compute in the options.</source>
      <translation>PyTorch ne peut pas être installé pour Python {minor}, seulement pour {pythons} ; dans les options, choisissez un Python qui permet le calcul.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>as asked for</source>
      <translation>comme demandé</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>macOS has no CUDA; choose the build “auto”.</source>
      <translation>CUDA n'existe pas sous macOS ; choisissez la variante « auto ».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>it uses Apple's graphics processors too</source>
      <translation>utilise aussi les processeurs graphiques d'Apple</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>{card} was found, whose driver runs CUDA {cuda:g}</source>
      <translation>carte {card} détectée, dont le pilote prend en charge CUDA {cuda:g}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>{card} or its driver for CUDA {cuda:g} is too old</source>
      <translation>la carte {card} ou son pilote (CUDA {cuda:g}) est trop ancien</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>no NVIDIA graphics card was found</source>
      <translation>aucune carte graphique NVIDIA n'a été détectée</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>PyTorch for graphics cards cannot be used: {reason}; choose the build “auto” or “cpu”.</source>
      <translation>Impossible d'utiliser PyTorch pour cartes graphiques, car {reason} ; choisissez la variante « auto » ou « cpu ».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the disk is full: make room and try again</source>
      <translation>le disque est plein : libérez de l'espace et réessayez</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the proxy refused its user or password: correct them in QGIS's settings</source>
      <translation>le proxy a refusé le nom d'utilisateur ou le mot de passe : corrigez-les dans les options de QGIS</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the server's certificate is not trusted: add its authority to QGIS's certificates</source>
      <translation>le certificat du serveur n'est pas approuvé : ajoutez son autorité de certification aux certificats de QGIS</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>a package is not the file that was published: it came damaged, or someone changed it; try again</source>
      <translation>un paquet n’est pas le fichier publié : il est arrivé endommagé, ou quelqu’un l’a modifié ; réessayez</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the path is too long: enable long paths in Windows</source>
      <translation>le chemin est trop long : activez les chemins longs dans Windows</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the package index cannot be reached: check network and proxy in QGIS's settings, or give wheels</source>
      <translation>l'index de paquets est injoignable : vérifiez le réseau et le proxy dans les options de QGIS, ou indiquez un dossier de fichiers wheel</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>pip says: {error}</source>
      <translation>pip indique : {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the log says why</source>
      <translation>le journal en donne la raison</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/trial.py" />
      <source>PyTorch starts but does not compute as it should; set up computing again.</source>
      <translation>PyTorch démarre mais ne calcule pas correctement ; configurez de nouveau l'environnement de calcul.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/usage.py" />
      <source>Computing is being set up just now, here or in another QGIS; wait until that has finished.</source>
      <translation>Le calcul est en cours de configuration, ici ou dans un autre QGIS ; attendez la fin.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/usage.py" />
      <source>λ-PNN is computing just now, here or in another QGIS; wait until that has finished, or cancel it.</source>
      <translation>λ-PNN calcule en ce moment, ici ou dans un autre QGIS ; attendez la fin ou annulez.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/scene_model.py" />
      <source>subtracting {offset:g} and dividing by {scale:g}</source>
      <translation>soustraction de {offset:g} et division par {scale:g}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/scene_model.py" />
      <source>dividing by {scale:g}</source>
      <translation>division par {scale:g}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>The file of sensors {file} cannot be read ({error}); correct or remove it.</source>
      <translation>Impossible de lire le fichier de capteurs {file} ({error}) ; corrigez-le ou supprimez-le.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>The file of sensors {file} holds no object of sensors by their short names; correct it.</source>
      <translation>Le fichier de capteurs {file} ne contient pas d'objet JSON qui donne les capteurs par leurs noms courts ; corrigez-le.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it lacks {key}</source>
      <translation>il manque {key}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>The sensor “{identifier}” in {file} must be corrected: {cause}.</source>
      <translation>Le capteur « {identifier} » dans {file} doit être corrigé : {cause}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it is no object</source>
      <translation>ce n'est pas un objet JSON</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has a key “{key}”, but only {known} are known</source>
      <translation>la clé « {key} » est inconnue (clés admises : {known})</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>its short name is no word</source>
      <translation>son nom court n'est pas un mot</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has no ms_gains; give a list of lists, one gain for every band</source>
      <translation>ms_gains est vide (donnez une liste de listes, avec un gain par bande)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has bits of {bits}; give a whole number from 1 to 32</source>
      <translation>bits vaut {bits} (donnez un nombre entier de 1 à 32)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has a ratio of {ratio}; give how many PAN pixels an MS pixel measures</source>
      <translation>ratio vaut {ratio} (donnez le nombre de pixels PAN que mesure un pixel MS)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>its marks are no list of words</source>
      <translation>marks n'est pas une liste de mots</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>its bands are no list of lists of words, as [["blue", "green", "red", "nir"]]</source>
      <translation>bands n'est pas une liste de listes de mots, comme [["blue", "green", "red", "nir"]]</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has a gain of {gain}; MTF gains at Nyquist lie between 0.01 and 0.95</source>
      <translation>un gain vaut {gain} (les gains de la FTM à la fréquence de Nyquist vont de 0.01 à 0.95)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>any sensor (typical values)</source>
      <translation>capteur quelconque (valeurs typiques)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>no file names it, but MS pixels are twice as large as PAN pixels, as Landsat's</source>
      <translation>aucun capteur n'est nommé, mais les pixels MS sont deux fois plus grands que les pixels PAN, comme ceux de Landsat</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>no file names it, but there are 8 bands at a ratio of 4, as WorldView-2's</source>
      <translation>aucun capteur n'est nommé, mais il y a 8 bandes et un rapport de 4, comme pour WorldView-2</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>no file names it, and neither the number of bands nor the ratio tells</source>
      <translation>aucun capteur n'est nommé ; ni le nombre de bandes ni le rapport ne permettent de conclure</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>{origin} says “{text}”</source>
      <translation>mention « {text} » dans {origin}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Adaptation was ended by you after {steps} of {planned} iterations.</source>
      <translation>Vous avez terminé l’adaptation après {steps} itérations sur {planned}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Memory ran short, so that training took batches of {batch} in place of {usual}: with more memory, the same seed gives another file.</source>
      <translation>La mémoire a manqué, si bien que l'entraînement s'est fait par lots de {batch} au lieu de {usual} : avec plus de mémoire, la même graine donne un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Training steps were played back from a recording of this graphics card.</source>
      <translation>Les étapes d'entraînement ont été rejouées depuis un enregistrement de cette carte graphique.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>; about {left:.0f} s left</source>
      <translation>; il reste environ {left:.0f} s</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Adaptation {iteration}/{total}: on its crops R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}{left}.</source>
      <translation>Adaptation {iteration}/{total} : sur ses extraits, R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}{left}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Nothing more was gained: adaptation ended after {total} of {planned} iterations.</source>
      <translation>Plus aucun gain : l'adaptation s'est arrêtée après {total} itérations sur {planned}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/assessment.py" />
      <source>“{image}” and “{reference}” have too little in common to compare; choose the truth of just this place.</source>
      <translation>« {image} » et « {reference} » ont trop peu en commun pour être comparées ; choisissez l'image de référence de ce lieu précis.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/band_sharpening.py" />
      <source>guide</source>
      <translation>image guide</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/band_sharpening.py" />
      <source>The bands of “{ms}” lie many pixels off each other; register them first, or switch the correction off.</source>
      <translation>Les bandes de « {ms} » sont décalées de nombreux pixels les unes par rapport aux autres ; recalez-les d'abord, ou désactivez la correction du décalage.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/band_sharpening.py" />
      <source>Guide of {bands}: {weights}; correlation {correlation:.3f}.</source>
      <translation>Image guide de {bands} : {weights} ; corrélation {correlation:.3f}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch.py" />
      <source>The output {path} is a file of somebody else's; choose another folder.</source>
      <translation>La sortie {path} est le fichier de quelqu'un d'autre ; choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_inputs.py" />
      <source>The table {file} has no columns ms and pan; name them so.</source>
      <translation>La table {file} n'a pas de colonnes ms et pan ; nommez-les ainsi.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_inputs.py" />
      <source>The table {file} cannot be read ({error}).</source>
      <translation>Impossible de lire la table {file} ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_inputs.py" />
      <source>Line {number} of {file} names no pair; fill both columns.</source>
      <translation>La ligne {number} de {file} n'indique aucune paire ; remplissez les deux colonnes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>{folder}: overview</source>
      <translation>{folder} : vue d'ensemble</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Seconds</source>
      <translation>Secondes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Note</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Summary</source>
      <translation>Résumé</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Pairs and images</source>
      <translation>Paires et images</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Number</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Look</source>
      <translation>Aperçus</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>One by one</source>
      <translation>Une par une</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>What became of every input</source>
      <translation>Ce qu'est devenue chaque entrée</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>How it was made</source>
      <translation>Comment le résultat a été obtenu</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Results and tables lie in {folder}.</source>
      <translation>Les résultats et les tables se trouvent dans {folder}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Scores; lower is better</source>
      <translation>Scores ; plus ils sont faibles, mieux c'est</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>median</source>
      <translation>médiane</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>highest</source>
      <translation>le plus élevé pour</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>{name}, pansharpened</source>
      <translation>{name} (image affinée)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_status.py" />
      <source>there already</source>
      <translation>déjà présente</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_status.py" />
      <source>failed</source>
      <translation>échouée</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_status.py" />
      <source>left out</source>
      <translation>non retenue</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/classical.py" />
      <source>Method: {method} ({paper}).</source>
      <translation>Méthode : {method} ({paper}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/classical.py" />
      <source>this computer's processor</source>
      <translation>le processeur de cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/comparison.py" />
      <source>row {row}, column {column}</source>
      <translation>ligne {row}, colonne {column}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/comparison.py" />
      <source>The methods {unknown} are not known, or not at hand; choose from {known}.</source>
      <translation>Les méthodes {unknown} sont inconnues ou indisponibles ; choisissez parmi {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/comparison.py" />
      <source>{method}: {seconds:.1f} s.</source>
      <translation>{method} : {seconds:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/degrading.py" />
      <source>Degraded by {ratio:.5g}: the multispectral image by gains at Nyquist of {gains}, the panchromatic one by {pan_gain:.2f}.</source>
      <translation>Dégradation d'un facteur {ratio:.5g} : image multispectrale avec les gains à Nyquist {gains}, image panchromatique avec {pan_gain:.2f}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/degrading.py" />
      <source>Degraded by {ratio:.3g}, “{ms}” would measure {columns} × {rows} pixels, but {least} in each direction are needed; choose a larger scene.</source>
      <translation>Dégradée d'un facteur {ratio:.3g}, « {ms} » mesurerait {columns} × {rows} pixels, mais il en faut {least} dans chaque direction ; choisissez une scène plus grande.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>R-Q2ⁿ: likeness of the spectra to the multispectral image, 0 to 1; higher is better</source>
      <translation>R-Q2ⁿ : ressemblance des spectres avec l'image multispectrale, de 0 à 1 ; plus elle est élevée, mieux c'est</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>R-SAM: mean angle between the spectra and those of the multispectral image, in degrees</source>
      <translation>R-SAM : angle moyen entre les spectres et ceux de l'image multispectrale, en degrés</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>D_S: change of the likeness to the panchromatic image with the resolution; lower is better</source>
      <translation>D_S : variation, avec la résolution, de la ressemblance avec l'image panchromatique ; plus elle est faible, mieux c'est</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>HQNR: (1 - D_λ)·(1 - D_S), 0 to 1; higher is better</source>
      <translation>HQNR : (1 - D_λ)·(1 - D_S), de 0 à 1 ; plus la valeur est élevée, mieux c'est</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Gain at the Nyquist frequency that the two images show, the median of the bands</source>
      <translation>Gain à la fréquence de Nyquist que montrent les deux images, médiane des bandes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Share of values at or below zero, 0 to 1</source>
      <translation>Part des valeurs nulles ou négatives, de 0 à 1</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Greatest value as a multiple of the multispectral image's, of the worst band</source>
      <translation>Valeur maximale rapportée à celle de l'image multispectrale, pour la bande la plus défavorable</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Fine noise on flat places as a multiple of the panchromatic image's; about 1 is natural</source>
      <translation>Bruit fin des zones uniformes rapporté à celui de l'image panchromatique ; une valeur proche de 1 est normale</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>ΔE00: mean difference of true colours to the eye; 1 can just be seen</source>
      <translation>ΔE00 : écart moyen des vraies couleurs tel que l'œil le perçoit ; 1 est tout juste visible</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>ΔE00 that 95 % of the pixels stay below</source>
      <translation>Valeur de ΔE00 sous laquelle restent 95 % des pixels</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Mean difference of NDVI from the multispectral image's, at its resolution</source>
      <translation>Écart moyen du NDVI par rapport à celui de l'image multispectrale, à la résolution de celle-ci</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Mean difference of NDWI from the multispectral image's, at its resolution</source>
      <translation>Écart moyen du NDWI par rapport à celui de l'image multispectrale, à la résolution de celle-ci</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Mean difference of NDRE from the multispectral image's, at its resolution</source>
      <translation>Écart moyen du NDRE par rapport à celui de l'image multispectrale, à la résolution de celle-ci</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>ERGAS: error against the reference; lower is better</source>
      <translation>ERGAS : erreur par rapport à la référence ; plus elle est faible, mieux c'est</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>SAM: mean angle between the spectra and those of the reference, in degrees</source>
      <translation>SAM : angle moyen entre les spectres et ceux de la référence, en degrés</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Q2ⁿ: likeness to the reference, 0 to 1; higher is better</source>
      <translation>Q2ⁿ : ressemblance avec la référence, de 0 à 1 ; plus elle est élevée, mieux c'est</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>PSNR: ratio of the reference's greatest value and the error, in decibels; higher is better</source>
      <translation>PSNR : rapport entre la valeur maximale de la référence et l'erreur, en décibels ; plus il est élevé, mieux c'est</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>SSIM: likeness of structure to the reference, up to 1; higher is better</source>
      <translation>SSIM : ressemblance des structures avec la référence, 1 au plus ; plus elle est élevée, mieux c'est</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>UQI: universal quality index against the reference, up to 1; higher is better</source>
      <translation>UQI : indice universel de qualité par rapport à la référence, 1 au plus ; plus il est élevé, mieux c'est</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>SCC: correlation of fine detail with the reference's, up to 1; higher is better</source>
      <translation>SCC : corrélation des détails fins avec ceux de la référence, 1 au plus ; plus elle est élevée, mieux c'est</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/guides.py" />
      <source>No band of “{ms}” shows anything: each holds one number only, or none; choose another image.</source>
      <translation>Aucune bande de « {ms} » ne montre quoi que ce soit : chacune contient un seul nombre, ou aucun ; choisissez une autre image.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/guides.py" />
      <source>Too few pixels hold data side by side for a guide; choose images with more in common.</source>
      <translation>Trop peu de pixels contigus contiennent des données pour former une image guide ; choisissez des images ayant une plus grande zone commune.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>Sensor taken as {sensor}: {reason}. Choose another in parameter Sensor if that is wrong.</source>
      <translation>Capteur retenu : {sensor} ({reason}). Si ce n'est pas le bon, choisissez-en un autre dans le paramètre Capteur.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>{sensor} delivers a ratio of {ratio}; its blur is scaled to the ratio of {present:.3g} found here.</source>
      <translation>{sensor} fournit un rapport de {ratio} ; son flou est transposé au rapport {present:.3g}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>“{ms.title}”: {bands} bands of {ms.grid.columns} × {ms.grid.rows} pixels, {ms.dtype}; “{pan.title}”: {pan.grid.columns} × {pan.grid.rows}, {pan.dtype}; ratio {ratio[1]:.5g} × {ratio[0]:.5g}, MS corner at PAN pixel ({origin[1]:.2f}, {origin[0]:.2f}).</source>
      <translation>« {ms.title} » : {bands} bandes de {ms.grid.columns} × {ms.grid.rows} pixels, {ms.dtype} ; « {pan.title} » : {pan.grid.columns} × {pan.grid.rows}, {pan.dtype} ; rapport de résolution {ratio[1]:.5g} × {ratio[0]:.5g}, coin MS au pixel PAN ({origin[1]:.2f}, {origin[0]:.2f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>The sensor “{sensor}” is not known; choose from {known}.</source>
      <translation>Le capteur « {sensor} » est inconnu ; choisissez parmi {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>“{pan}” holds the number {number:g} everywhere and shows no detail; choose another panchromatic image.</source>
      <translation>« {pan} » contient partout le nombre {number:g} et ne montre aucun détail ; choisissez une autre image panchromatique.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>“{source}” is framed by zeros, which it does not declare; where they fill areas, they are taken as missing. Declare a nodata value if they are numbers.</source>
      <translation>« {source} » est encadrée de zéros qu'elle ne déclare pas ; là où ils remplissent des surfaces, ils sont considérés comme manquants. Déclarez une valeur nodata si ce sont des nombres.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>Pixels of “{source}” are zero in all bands, far from any other number, and not declared as missing; they are taken as missing wherever they lie. Declare a nodata value if they are numbers.</source>
      <translation>Des pixels de « {source} » sont nuls dans toutes les bandes, loin de tout autre nombre, et ne sont pas déclarés manquants ; ils sont considérés comme manquants où qu'ils soient. Déclarez une valeur nodata si ce sont des nombres.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>Pixels of “{source}” are missing where all bands hold nodata; where only some do, it is taken as a number in {bands}, since it lies among the others.</source>
      <translation>Les pixels de « {source} » manquent là où toutes les bandes ont la valeur nodata ; là où seules certaines l'ont, elle est prise comme un nombre dans {bands}, car elle se situe parmi les autres.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>“{source}” shows nothing in {bands}: one number everywhere, or none. The result holds the same there; training, registration and scores go by the other bands.</source>
      <translation>« {source} » ne montre rien dans {bands} : partout le même nombre, ou aucun. Le résultat y contient la même chose ; l'entraînement, le recalage et les indices se fondent sur les autres bandes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>{file}: {problem}</source>
      <translation>{file} : {problem}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>{file} is for {bands} bands, but {sensor} has {known}; choose the sensor that the weights are for.</source>
      <translation>{file} est pour {bands} bandes, mais {sensor} en a {known} ; choisissez le capteur auquel les poids sont destinés.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>Imported weights for {bands} bands into {file}.</source>
      <translation>Poids pour {bands} bandes importés dans {file}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>{file} takes {size:.0f} MB, much more than the weights of λ-PNN; choose another file.</source>
      <translation>{file} occupe {size:.0f} Mo, bien plus que les poids de λ-PNN ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>{file} cannot be read ({error}); choose another.</source>
      <translation>{file} ne peut pas être lu ({error}) ; choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/job.py" />
      <source>fast</source>
      <translation>rapide</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/job.py" />
      <source>standard</source>
      <translation>standard</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/job.py" />
      <source>best</source>
      <translation>optimal</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Colours are kept very well</source>
      <translation>Les couleurs sont très bien conservées</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Colours are kept well</source>
      <translation>Les couleurs sont bien conservées</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Colours are kept in part</source>
      <translation>Les couleurs sont conservées en partie</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Colours are not kept</source>
      <translation>Les couleurs ne sont pas conservées</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>structures are followed very well</source>
      <translation>les structures sont très bien suivies</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>structures are followed well</source>
      <translation>les structures sont bien suivies</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>structures are followed in part</source>
      <translation>les structures sont suivies en partie</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>structures are not followed</source>
      <translation>les structures ne sont pas suivies</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Too few pixels hold data side by side for the result to be judged.</source>
      <translation>Trop peu de pixels contigus contiennent des données pour que le résultat puisse être évalué.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Scores: R-ERGAS {r_ergas:.3f} by the catalogue's optics, {r_ergas_own:.3f} by the pair's own, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}.</source>
      <translation>Scores : R-ERGAS {r_ergas:.3f} selon l’optique du catalogue, {r_ergas_own:.3f} selon celle de la paire, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>{colours}, {structures}.</source>
      <translation>{colours}, {structures}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>See “When the scores are poor” in the user guide.</source>
      <translation>Voir « When the scores are poor » dans le guide de l'utilisateur.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/kept_training.py" />
      <source>The training that was kept in {file} cannot be read ({error}); begin it anew, without Resume.</source>
      <translation>Impossible de lire l'entraînement conservé dans {file} ({error}) ; recommencez-le, sans « Reprendre ».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/kept_training.py" />
      <source>The training that was kept in {file} is of other images, of other settings or of another version of the plugin; choose another output, or begin anew, without Resume.</source>
      <translation>L'entraînement conservé dans {file} concerne d'autres images, d'autres réglages ou une autre version de l'extension ; choisissez une autre sortie, ou recommencez, sans « Reprendre ».</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/library.py" />
      <source>There are weights called {name} already; remove them, or give the file another name.</source>
      <translation>Il y a déjà des poids nommés {name} ; supprimez-les, ou donnez un autre nom au fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/library.py" />
      <source>{folder} cannot be written to ({error}).</source>
      <translation>Impossible d'écrire dans {folder} ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/library.py" />
      <source>The weights {file} cannot be deleted ({error}).</source>
      <translation>Impossible de supprimer les poids {file} ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/likeness.py" />
      <source>“{pan}” shows little of what “{ms}” shows (correlation {found:.2f}): is it of another place or time, or of other wavelengths?</source>
      <translation>« {pan} » montre peu de ce que montre « {ms} » (corrélation {found:.2f}) : s'agit-il d'un autre lieu, d'une autre date ou d'autres longueurs d'onde ?</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>“{image}” has {found} bands, but “{ms}” has {wanted}; choose the image that was made of it, or name the multispectral bands that it has.</source>
      <translation>« {image} » a {found} bandes, mais « {ms} » en a {wanted} ; choisissez l'image qui en est issue, ou indiquez les bandes multispectrales qu'elle contient.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>“{image}” does not show what “{ms}” shows (correlation {correlation:.2f} at its resolution); choose the image that was made with this pair.</source>
      <translation>« {image} » ne montre pas ce que montre « {ms} » (corrélation {correlation:.2f} à la résolution de celle-ci) ; choisissez l'image produite à partir de cette paire.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>The bands of “{image}” are in another order than those of “{ms}”, by what they show; they are taken as {numbers}.</source>
      <translation>D'après ce qu'elles montrent, les bandes de « {image} » sont dans un autre ordre que celles de « {ms} » ; elles sont prises dans l'ordre {numbers}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>The numbers of “{image}” have another unit than those of “{ms}” ({gains} times); they are brought back band by band, by gain and offset, so that errors of just this kind do not count.</source>
      <translation>Les valeurs de « {image} » sont dans une autre unité que celles de « {ms} » (facteurs {gains}) ; elles y sont ramenées bande par bande, par gain et décalage, si bien que les erreurs de cette seule nature ne comptent pas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>“{image}” and the two images hold data at no common place; choose the image that was made with this pair.</source>
      <translation>Aucun endroit ne contient de données à la fois dans « {image} » et dans les deux images ; choisissez l'image produite à partir de cette paire.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/memory_plan.py" />
      <source>Sharpening {bands} bands takes {least} MB of memory at least, but {budget} MB are allowed; raise “Memory for a tile” in the options, choose fewer bands, or another device.</source>
      <translation>Affiner {bands} bandes demande au moins {least} Mo de mémoire, mais {budget} Mo sont permis ; augmentez « Mémoire pour une tuile » dans les options, choisissez moins de bandes ou un autre périphérique.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/misregistration.py" />
      <source>Sure: the images show the same detail (confidence {c:.2f}).</source>
      <translation>Sûr : les images montrent les mêmes détails (confiance {c:.2f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/misregistration.py" />
      <source>Likely: most of the images' detail is alike (confidence {c:.2f}).</source>
      <translation>Probable : la plupart des détails des images concordent (confiance {c:.2f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/misregistration.py" />
      <source>Not sure: the images show too little detail, or different detail (confidence {c:.2f}); do not rely on it.</source>
      <translation>Incertain : les images montrent trop peu de détails, ou des détails différents (confiance {c:.2f}) ; ne vous y fiez pas.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>it is far too large</source>
      <translation>il est beaucoup trop grand</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>The weights {file} cannot be read ({error}); choose another file.</source>
      <translation>Les poids {file} ne peuvent pas être lus ({error}) ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>The weights {file} were written by another version of the plugin; update it, or choose another file.</source>
      <translation>Les poids {file} ont été écrits par une autre version de l’extension ; mettez-la à jour, ou choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>There are no weights {weights}; choose a file, or import them.</source>
      <translation>Il n’y a pas de poids {weights} ; choisissez un fichier, ou importez-les.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>The weights “{weights}” are for a ratio of {theirs:.4g}, but that of the two images is {ratio:.4g}; choose others.</source>
      <translation>Les poids « {weights} » sont pour un rapport de {theirs:.4g}, mais celui des deux images est {ratio:.4g} ; choisissez-en d’autres.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>Training starts from the weights “{weights}” ({about}).</source>
      <translation>L’entraînement part des poids « {weights} » ({about}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>Nothing is trained: the weights “{weights}” are taken as they are ({about}).</source>
      <translation>Rien n’est entraîné : les poids « {weights} » sont pris tels quels ({about}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>They were learnt from {theirs}, but this is {sensor}: the result may be worse than one from scratch.</source>
      <translation>Ils ont été appris de {theirs}, mais ceci est {sensor} : le résultat peut être moins bon qu’à partir de zéro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>Their bands are called {theirs}, those of “{ms}” {bands}: they are taken for the same, in this order.</source>
      <translation>Leurs bandes s’appellent {theirs}, celles de « {ms} » {bands} : elles sont prises pour les mêmes, dans cet ordre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>“{weights}” is for {theirs} bands, but “{ms}” has {bands}; choose another, or other bands.</source>
      <translation>« {weights} » est prévu pour {theirs} bandes, mais « {ms} » en a {bands} ; faites un autre choix, ou choisissez d'autres bandes.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>“{weights}” has the bands in the order {theirs}, but those of “{ms}” are {bands}; name the bands in that order.</source>
      <translation>« {weights} » a ses bandes dans l'ordre {theirs}, mais celles de « {ms} » sont {bands} ; indiquez les bandes dans le premier de ces ordres.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>imported</source>
      <translation>importés</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>trained on scenes</source>
      <translation>entraînés sur des scènes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>adapted to a scene</source>
      <translation>adaptés à une scène</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>The file {file} holds no weights of λ-PNN ({error}); choose another.</source>
      <translation>Le fichier {file} ne contient pas de poids de λ-PNN ({error}) ; choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/network.py" />
      <source>Computing with {interpreter}.</source>
      <translation>Calcul avec {interpreter}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/network.py" />
      <source>Device: {device}.</source>
      <translation>Périphérique : {device}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/network.py" />
      <source>These weights start no better than the first estimate here: training began from scratch.</source>
      <translation>Ces poids ne partent pas ici de mieux que la première estimation : l'entraînement est parti de zéro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/optics.py" />
      <source>The optics “{choice}” are not known; choose measured, catalogue, or a gain at Nyquist from {least} to {most}.</source>
      <translation>L’optique « {choice} » n’est pas connue ; choisissez measured, catalogue ou un gain à Nyquist de {least} à {most}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/optics.py" />
      <source>Optics as told: gains at Nyquist {gains}; catalogue {catalogue}.</source>
      <translation>Optique telle qu’indiquée : gains à Nyquist {gains} ; catalogue {catalogue}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/optics.py" />
      <source>Optics: no band follows PAN closely enough to measure them (correlation {best:.2f} at most); gains at Nyquist are the catalogue's, {catalogue}.</source>
      <translation>Optique : aucune bande ne suit PAN d’assez près pour la mesurer (corrélation {best:.2f} au plus) ; les gains à Nyquist sont ceux du catalogue, {catalogue}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/optics.py" />
      <source>Optics: gains at Nyquist {gains} by what the pair shows (single bands {measured}, ± {uncertainty}); catalogue {catalogue}.</source>
      <translation>Optique : gains à Nyquist {gains} d’après ce que montre la paire (bandes seules {measured}, ± {uncertainty}) ; catalogue {catalogue}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>A file beside the result that would have been read with it is now {name}.</source>
      <translation>Un fichier voisin du résultat, qui aurait été lu avec lui, s'appelle maintenant {name}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>Finished in {seconds:.0f} s: {stages}.</source>
      <translation>Terminé en {seconds:.0f} s : {stages}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>{steps} of {planned}</source>
      <translation>{steps} sur {planned}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>Time by stage</source>
      <translation>Durée par étape</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>{file}: report</source>
      <translation>{file} : rapport</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>A picture of it for show, of 8 bits: {path}.</source>
      <translation>Une image d'affichage en 8 bits : {path}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>The result hardly follows the structures of “{pan}” (D_ρ {d_rho:.2f}): the two images may not show the same place at the same time, or lie elsewhere than their georeferences say. Compare before you use it.</source>
      <translation>Le résultat suit à peine les structures de « {pan} » (D_ρ {d_rho:.2f}) : les deux images ne montrent peut-être pas le même lieu au même moment, ou se trouvent ailleurs que ne le disent leurs géoréférences. Comparez avant de l'utiliser.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/places.py" />
      <source>Most detail</source>
      <translation>Le plus de détails</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/places.py" />
      <source>Least trust</source>
      <translation>Le moins fiable</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/places.py" />
      <source>By chance</source>
      <translation>Au hasard</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>Missing pixels, if any, hold {nodata:g} in the result.</source>
      <translation>Les pixels manquants éventuels ont la valeur {nodata:g} dans le résultat.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>GDAL says of the creation options: {warning}.</source>
      <translation>GDAL dit des options de création : {warning}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The creation options {options} compress with losses: the result holds other numbers than were computed, where pixels are missing, too.</source>
      <translation>Les options de création {options} compressent avec pertes : le résultat contient d'autres nombres que ceux qui ont été calculés, y compris là où des pixels manquent.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>Weights are λ-PNN's; {method} takes none and gives none.</source>
      <translation>Les poids sont ceux de λ-PNN ; {method} n’en prend ni n’en donne.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The sensor's default weights are not taken: {problem}</source>
      <translation>Les poids par défaut du capteur ne sont pas utilisés : {problem}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>“{weights}” are the default weights of {sensor}.</source>
      <translation>« {weights} » sont les poids par défaut de {sensor}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>Training starts from the weights “{weights}” (learnt from drawn landscapes).</source>
      <translation>L'entraînement part des poids « {weights} » (appris de paysages dessinés).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The method “{method}” is not known; choose from {known}.</source>
      <translation>La méthode « {method} » est inconnue ; choisissez parmi {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The output type “{type}” is not known; choose from {known}.</source>
      <translation>Le type de sortie « {type} » est inconnu ; choisissez parmi {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The format “{format}” is not known; choose from {known}.</source>
      <translation>Le format « {format} » est inconnu ; choisissez parmi {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>Without iterations there is nothing to sharpen by; give one or more, or weights.</source>
      <translation>Sans itérations, il n’y a rien par quoi affiner ; indiquez-en une ou plus, ou des poids.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>{iterations} iterations cannot be done; give one or more.</source>
      <translation>Le nombre d'itérations {iterations} n'est pas valable ; indiquez 1 ou plus.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>For the memory that is allowed, {samples} parts are learnt from at most, of {candidates} looked at: more memory gives another file.</source>
      <translation>Avec la mémoire permise, l'apprentissage se fait sur {samples} parties au plus, parmi {candidates} examinées : plus de mémoire donne un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>Numbers brought to 0..1: MS by {ms}, PAN by {pan}.</source>
      <translation>Valeurs ramenées entre 0 et 1 : MS par {ms}, PAN par {pan}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>Registration off: the grids are taken at their word.</source>
      <translation>Recalage désactivé : les grilles sont prises telles quelles.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>At {share:.1f} % of the places the two images show different things (what moved, clouds, glint).</source>
      <translation>À {share:.1f} % des endroits les deux images montrent des choses différentes (ce qui a bougé, nuages, reflets).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>“{ms}” lies {columns:+.0f} columns and {rows:+.0f} rows of PAN off where its georeference says, by what both images show (correlation {there:.2f}, against {here:.2f}); it is sharpened where it lies. Switch the correction of misregistration off if that is wrong.</source>
      <translation>D'après ce que montrent les deux images, « {ms} » se trouve à {columns:+.0f} colonnes et {rows:+.0f} lignes PAN de l'endroit indiqué par sa géoréférence (corrélation {there:.2f}, contre {here:.2f}) ; elle est affinée là où elle se trouve. Désactivez la correction du recalage si c'est faux.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>Learning from {count} parts that represent {all}.</source>
      <translation>Apprentissage sur {count} extraits qui en représentent {all}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>nothing measurable</source>
      <translation>rien de mesurable</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>measured {across}, {down}</source>
      <translation>mesuré : {across}, {down}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>Registration of {band}: {shift[1]:+.2f} columns, {shift[0]:+.2f} rows of PAN ({found}; correlation {correlation:.2f}).</source>
      <translation>Recalage ({band}) : {shift[1]:+.2f} colonnes, {shift[0]:+.2f} lignes de PAN ({found} ; corrélation {correlation:.2f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>No shift is clearly more than its uncertainty: the grids are taken at their word.</source>
      <translation>Aucun décalage ne dépasse nettement son incertitude : les grilles sont prises telles quelles.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Verdict</source>
      <translation>Bilan</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Figures</source>
      <translation>Indices</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Registration</source>
      <translation>Décalage des bandes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>What went in, and what was assumed</source>
      <translation>Données d'entrée et hypothèses</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>What the figures mean</source>
      <translation>Signification des indices</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Sensor: {sensor}. Judged by what lies in the file.</source>
      <translation>Capteur : {sensor}. Évaluation d'après le contenu du fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Colours: the deviation from the multispectral image is {share:.0%} of that of plain interpolation.</source>
      <translation>Couleurs : l'écart par rapport à l'image multispectrale représente {share:.0%} de celui d'une simple interpolation.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Structure: {share:.0%} of the panchromatic image's structure is followed, {before:.0%} before.</source>
      <translation>Structures : {share:.0%} des structures de l'image panchromatique sont suivies, contre {before:.0%} avant.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>{share:.2%} of the values are cut off at zero: indices are not to be trusted there.</source>
      <translation>{share:.2%} des valeurs sont tronquées à zéro : les indices spectraux n'y sont pas fiables.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Flat places show {times:.1f} times the panchromatic image's noise.</source>
      <translation>Les zones uniformes montrent {times:.1f} fois le bruit de l'image panchromatique.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>The greatest value is {times:.1f} times the multispectral image's.</source>
      <translation>La valeur maximale est {times:.1f} fois celle de l'image multispectrale.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>To the eye: true colours change by ΔE00 {mean:.1f} on average, 95 % of them by less than {most:.1f}.</source>
      <translation>À l'œil : les vraies couleurs changent en moyenne de ΔE00 {mean:.1f}, et 95 % d'entre elles de moins de {most:.1f}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>There is no place at which most pixels hold data.</source>
      <translation>Il n'y a aucun endroit où la plupart des pixels contiennent des données.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>{title}, panchromatic image</source>
      <translation>{title}, image panchromatique</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>The whole image</source>
      <translation>L'image entière</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Band by band</source>
      <translation>Bande par bande</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Deviation of the colours, band by band; less is better</source>
      <translation>Écart des couleurs, bande par bande ; plus il est faible, mieux c'est</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Structure not followed, band by band; less is better</source>
      <translation>Structures non suivies, bande par bande ; plus la valeur est faible, mieux c'est</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>rows</source>
      <translation>lignes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>columns</source>
      <translation>colonnes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>rows corrected</source>
      <translation>lignes corrigées</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>columns corrected</source>
      <translation>colonnes corrigées</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>correlation</source>
      <translation>corrélation</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Measured shift of every band</source>
      <translation>Décalage mesuré de chaque bande</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>panchromatic pixels</source>
      <translation>pixels panchromatiques</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Panchromatic pixels further down and right than the grids say</source>
      <translation>Décalage vers le bas et vers la droite par rapport aux grilles, en pixels panchromatiques</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Terms of the loss, step by step</source>
      <translation>Termes de la fonction de perte, pas à pas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>steps</source>
      <translation>pas</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Circumstances</source>
      <translation>Conditions d'exécution</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>The same again, on a command line:</source>
      <translation>La même chose en ligne de commande :</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Without truth</source>
      <translation>Sans image de référence</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>seconds</source>
      <translation>secondes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>With the truth</source>
      <translation>Avec l'image de référence</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>The pair degraded</source>
      <translation>Paire dégradée</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Methods that failed</source>
      <translation>Méthodes ayant échoué</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>All results are judged by the same measurements.</source>
      <translation>Tous les résultats sont évalués par les mêmes mesures.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>The multispectral image lies {rows:+.2f} rows and {columns:+.2f} columns of the panchromatic image off its grid. {verdict}</source>
      <translation>Décalage de l'image multispectrale par rapport à sa grille, en pixels panchromatiques : {rows:+.2f} en lignes et {columns:+.2f} en colonnes. {verdict}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Shifts over the scene</source>
      <translation>Décalages dans la scène</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Shift in multispectral pixels</source>
      <translation>Décalage en pixels multispectraux</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Over the scene</source>
      <translation>Dans la scène</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Nothing could be measured anywhere.</source>
      <translation>Rien n'a pu être mesuré nulle part.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/sampling.py" />
      <source>There is no pixel at which both “{ms}” and “{pan}” hold data; choose other images, or another extent.</source>
      <translation>Aucun pixel ne contient de données à la fois dans « {ms} » et dans « {pan} » ; choisissez d'autres images, ou une autre emprise.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/stac.py" />
      <source>“{item}” was left out: it has no panchromatic asset, or no colours.</source>
      <translation>« {item} » n'a pas été retenu : il n'a pas d'asset panchromatique, ou pas de couleurs.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/stac.py" />
      <source>{file} cannot be read as STAC ({error}).</source>
      <translation>Impossible de lire {file} comme STAC ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/stac.py" />
      <source>{file} holds no Item of STAC, nor a collection of them; choose another.</source>
      <translation>{file} ne contient ni Item STAC ni collection d'Items ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>measuring</source>
      <translation>mesure</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>training</source>
      <translation>entraînement</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>sharpening</source>
      <translation>affinage</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>comparing the file</source>
      <translation>comparaison du fichier</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>scores</source>
      <translation>scores</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>reading</source>
      <translation>lecture</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>writing</source>
      <translation>écriture</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>(meanwhile {stages})</source>
      <translation>(pendant ce temps, {stages})</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training.py" />
      <source>Going on after {steps} steps, from {file}.</source>
      <translation>Reprise après {steps} pas, depuis {file}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training.py" />
      <source>At places that were held back: R-ERGAS {after[0]:.3f} (before training {before[0]:.3f}), D_λ {after[1]:.4f} ({before[1]:.4f}), D_ρ {after[2]:.4f} ({before[2]:.4f}).</source>
      <translation>Aux endroits mis de côté : R-ERGAS {after[0]:.3f} (avant l'entraînement {before[0]:.3f}), D_λ {after[1]:.4f} ({before[1]:.4f}), D_ρ {after[2]:.4f} ({before[2]:.4f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training.py" />
      <source>Training {step}/{steps}: R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}; loss at places held back {loss:.4f}; about {left} left.</source>
      <translation>Entraînement {step}/{steps} : R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f} ; perte aux endroits mis de côté {loss:.4f} ; il reste environ {left}.</translation>
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
      <translation>{file} : entraînement</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>loss</source>
      <translation>perte</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>Places that were held back</source>
      <translation>Endroits mis de côté</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>before training</source>
      <translation>avant l'entraînement</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>after</source>
      <translation>après</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>less by</source>
      <translation>réduction</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>Scenes</source>
      <translation>Scènes</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>tiles learnt from</source>
      <translation>tuiles d'apprentissage</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>tiles held back</source>
      <translation>tuiles mises de côté</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>What it is worth</source>
      <translation>Ce que cela apporte</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>What was learnt from</source>
      <translation>De quoi l'on a appris</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>Lower is better. Nothing was learnt from the places by which this is judged. Sensor: {sensor}; bands: {bands}.</source>
      <translation>Plus les valeurs sont faibles, mieux c'est. Rien n'a été appris des endroits sur lesquels porte cette évaluation. Capteur : {sensor} ; bandes : {bands}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>Loss at the places held back, check by check</source>
      <translation>Perte aux endroits mis de côté, contrôle par contrôle</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>checks</source>
      <translation>contrôles</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_scenes.py" />
      <source>“{ms}” has one band; name an image that has all bands in one file.</source>
      <translation>« {ms} » n'a qu'une bande ; indiquez une image qui a toutes ses bandes dans un seul fichier.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_scenes.py" />
      <source>The ratio of “{first}” is {ratio:.4g}, that of “{other}” {theirs:.4g}: one network learns from one ratio; leave one of them out.</source>
      <translation>Le rapport de « {first} » est {ratio:.4g}, celui de « {other} » {theirs:.4g} : un réseau apprend d'un seul rapport ; ne retenez que l'une des deux images.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_scenes.py" />
      <source>“{other}” is taken as {theirs}, those before it as {sensor}: one network learns from one sensor; leave one of them out, or choose the sensor.</source>
      <translation>« {other} » est prise comme {theirs}, les précédentes comme {sensor} : un réseau apprend d'un seul capteur ; écartez l'une d'elles, ou choisissez le capteur.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_scenes.py" />
      <source>The images are too small to hold places back, by which it is judged what was learnt; add more.</source>
      <translation>Les images sont trop petites pour mettre de côté des endroits où évaluer ce qui a été appris ; ajoutez-en d'autres.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/trusting.py" />
      <source>Trust, 0 to 1</source>
      <translation>Confiance, 0 à 1</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/trusting.py" />
      <source>Deviation of the spectra from the multispectral image</source>
      <translation>Écart des spectres à l’image multispectrale</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/trusting.py" />
      <source>Correlation with the panchromatic image</source>
      <translation>Corrélation avec l’image panchromatique</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/trusting.py" />
      <source>Change between the two images, as a multiple of what is usual</source>
      <translation>Changement entre les deux images, en multiple de l’habituel</translation>
    </message>
  </context>
</TS>
