<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
  <context>
    <name>LambdaPNN</name>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/adaptation.py" />
      <source>The weights to start from are for {theirs} bands, but the image has {bands}; choose others.</source>
      <translation>I pesi di partenza sono per {theirs} bande, ma l'immagine ne ha {bands}; sceglierne altri.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file holds “{name}”, which the published λ-PNN network has not; choose another.</source>
      <translation>Il file contiene «{name}», che la rete λ-PNN pubblicata non ha; ne scelga un altro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>“{name}” in the file is no plain array of numbers; choose another.</source>
      <translation>«{name}» nel file non è una semplice matrice di numeri; ne scelga un altro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file holds no weights of λ-PNN's network ({error}); choose another.</source>
      <translation>Il file non contiene pesi della rete λ-PNN ({error}); ne scelga un altro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file is no checkpoint that can be read without executing what is in it, and was not read; choose a file that holds weights alone.</source>
      <translation>Il file non è un checkpoint leggibile senza eseguirne il contenuto e non è stato letto; scelga un file che contenga solo pesi.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file is damaged, or no checkpoint of PyTorch; choose another.</source>
      <translation>Il file è danneggiato o non è un checkpoint di PyTorch; ne scelga un altro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/checkpoints.py" />
      <source>The file holds something else than the weights of a network; choose another.</source>
      <translation>Il file contiene altro che i pesi di una rete; ne scelga un altro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The connection to the cluster's scheduler was lost; nothing was written. Try again.</source>
      <translation>La connessione con lo scheduler del cluster è andata persa; non è stato scritto nulla. Riprovi.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The cluster cannot be used: {error}</source>
      <translation>Il cluster non può essere usato: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>No worker of the cluster can compute: {error}</source>
      <translation>Nessun processo del cluster può calcolare: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>No worker of the cluster has the device {name}: {problem}</source>
      <translation>Nessun processo del cluster ha il dispositivo {name}: {problem}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The cluster has ended the task; somebody cancelled it there. Try again.</source>
      <translation>Il cluster ha terminato il compito; qualcuno lo ha annullato lì. Riprovi.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>Workers of the cluster died again and again over one task: most likely they had too little memory. Give them more, or choose a smaller extent.</source>
      <translation>I processi del cluster sono morti più volte su un solo compito: molto probabilmente avevano troppo poca memoria. Ne dia loro di più, o scelga un'estensione minore.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The connection to the cluster was lost ({error}); nothing was written. Try again.</source>
      <translation>La connessione con il cluster è andata persa ({error}); non è stato scritto nulla. Riprovi.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster.py" />
      <source>The cluster cannot carry the computation out: {error}</source>
      <translation>Il cluster non può eseguire il calcolo: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The cluster at {address} takes certificates; name their folder.</source>
      <translation>Il cluster all'indirizzo {address} richiede certificati; indichi la loro cartella.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The connection to {address} is not encrypted, so that others could read the images and run programs on the workers; use an address that begins with tls://, or a scheduler on this computer.</source>
      <translation>La connessione a {address} non è cifrata, così che altri potrebbero leggere le immagini ed eseguire programmi sul cluster; usi un indirizzo che inizi con tls://, o uno scheduler su questo computer.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The cluster talks to {address} without encryption, so that others could read the images and run programs there; start all of it with --protocol tls, or with --host 127.0.0.1.</source>
      <translation>Il cluster parla con {address} senza cifratura, così che altri potrebbero leggervi le immagini ed eseguire programmi; lo avvii tutto con --protocol tls, o con --host 127.0.0.1.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The scheduler file {file} cannot be read ({error}).</source>
      <translation>Il file dello scheduler {file} non può essere letto ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The Python that computes has no Dask; run “Set up computing” with the action “cluster”, or install the package distributed there.</source>
      <translation>Il Python che calcola non ha Dask; esegua “Configura ambiente di calcolo” con l'azione “cluster”, o vi installi il pacchetto distributed.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>{address} and this computer do not take each other's certificates ({error}); both must have some of one authority.</source>
      <translation>{address} e questo computer non accettano i certificati l'uno dell'altro ({error}); entrambi devono averne di una stessa autorità.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>There is no scheduler at {address} ({error}); start it, or correct the address.</source>
      <translation>Non c'è uno scheduler all'indirizzo {address} ({error}); lo avvii, o corregga l'indirizzo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The folder {folder} lacks {files}.</source>
      <translation>Nella cartella {folder} manca {files}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The scheduler has Dask {theirs}, but {ours} is needed, as here: start the cluster with that version.</source>
      <translation>Lo scheduler ha Dask {theirs}, ma serve {ours}, come qui: avvii il cluster con quella versione.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The cluster has no workers; start some.</source>
      <translation>Il cluster non ha processi di calcolo; ne avvii alcuni.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/cluster_access.py" />
      <source>The worker {worker} of the cluster has {name} {theirs}, but {ours} is needed, as here: set the same environment up there.</source>
      <translation>Il processo {worker} del cluster ha {name} {theirs}, ma serve {ours}, come qui: vi prepari lo stesso ambiente.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/crops.py" />
      <source>The common area of the two images is too small to learn from; choose a larger extent.</source>
      <translation>L'area comune alle due immagini è troppo piccola per l'apprendimento; scegli un'estensione maggiore.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/device.py" />
      <source>This computer offers PyTorch no device “{name}”; choose “auto” or “cpu”.</source>
      <translation>Questo computer non offre a PyTorch alcun dispositivo “{name}”; scegli “auto” o “cpu”.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/device.py" />
      <source>The device “{name}” does not work with this PyTorch; choose “auto” or “cpu”.</source>
      <translation>Il dispositivo “{name}” non funziona con questo PyTorch; scegli “auto” o “cpu”.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/learning.py" />
      <source>The images hold values that cannot be computed with; choose another extent.</source>
      <translation>Le immagini contengono valori con cui non si può calcolare; scegli un'altra estensione.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/learning.py" />
      <source>The weights to start from give no numbers on these images; choose others.</source>
      <translation>I pesi di partenza non danno numeri su queste immagini; ne scelga altri.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/pretraining.py" />
      <source>The training that was kept cannot go on here; begin it anew.</source>
      <translation>L'addestramento conservato non può proseguire qui; lo ricominci da capo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/server.py" />
      <source>The computation failed: {error}</source>
      <translation>Il calcolo è fallito: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/engine/server.py" />
      <source>Not enough memory for the computation; close other programs or choose another device.</source>
      <translation>La memoria non basta per il calcolo; chiudi altri programmi o scegli un altro dispositivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/again.py" />
      <source>Run again…</source>
      <translation>Esegui di nuovo…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/again.py" />
      <source>Assess…</source>
      <translation>Valuta…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/again.py" />
      <source>This layer does not tell how it was made.</source>
      <translation>Questo layer non dice come è stato prodotto.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Cluster</source>
      <translation>Cluster</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>none: this computer computes</source>
      <translation>nessuno: calcola questo computer</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Of a Dask scheduler, as tls://host:8786, or a scheduler file.</source>
      <translation>Di uno scheduler Dask, come tls://host:8786, o un file di scheduler.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>folder with ca.pem, cert.pem and key.pem</source>
      <translation>cartella con ca.pem, cert.pem e key.pem</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>By which this computer and the cluster know each other; for addresses of tls://.</source>
      <translation>Con essi questo computer e il cluster si riconoscono a vicenda; per indirizzi con tls://.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Try it</source>
      <translation>Prova</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Address</source>
      <translation>Indirizzo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Certificates</source>
      <translation>Certificati</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/cluster_box.py" />
      <source>Asking the cluster…</source>
      <translation>Interrogazione del cluster…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Jobs of this session</source>
      <translation>Lavori di questa sessione</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Job</source>
      <translation>Lavoro</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Started</source>
      <translation>Iniziato</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>State</source>
      <translation>Stato</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Time</source>
      <translation>Durata</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Cancel</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/jobs_dialog.py" />
      <source>Close</source>
      <translation>Chiudi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Weights</source>
      <translation>Pesi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Sensor</source>
      <translation>Sensore</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Bands</source>
      <translation>Bande</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Scores</source>
      <translation>Punteggi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>From</source>
      <translation>Origine</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Weights that lie there can be named like your own; nothing is written to it.</source>
      <translation>I pesi che si trovano lì possono essere indicati per nome come i propri; nella cartella non viene scritto nulla.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>There are none yet: “Train weights”, “Import weights” and “Weights to keep” make some.</source>
      <translation>Non ce ne sono ancora: si creano con “Addestra pesi”, “Importa pesi” e “Pesi da conservare”.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Add…</source>
      <translation>Aggiungi…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Remove</source>
      <translation>Rimuovi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Default of its sensor</source>
      <translation>Predefiniti per il loro sensore</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Folder shared with others</source>
      <translation>Cartella condivisa con altri</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>{name} (default)</source>
      <translation>{name} (predefiniti)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Its file is not there.</source>
      <translation>Il file corrispondente non esiste.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Add weights</source>
      <translation>Aggiungi pesi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/library_box.py" />
      <source>Delete the weights {name}? This cannot be undone.</source>
      <translation>Eliminare i pesi {name}? L'operazione non può essere annullata.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>The images cannot be looked at: {error}</source>
      <translation>Non è possibile esaminare le immagini: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>The layers fit: ratio {ratio[1]:.4g} × {ratio[0]:.4g}, {columns} × {rows} pixels to sharpen.</source>
      <translation>I layer sono compatibili: rapporto {ratio[1]:.4g} × {ratio[0]:.4g}, {columns} × {rows} pixel da elaborare.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>Sensor: {sensor}; {reason}.</source>
      <translation>Sensore: {sensor}; {reason}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>as chosen</source>
      <translation>scelto dall'utente</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>{count} iterations are planned; training ends earlier where no more is gained.</source>
      <translation>Sono previste {count} iterazioni; l'addestramento termina prima se non si guadagna più nulla.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>It takes about {time}, by the runs so far.</source>
      <translation>Durata stimata in base alle esecuzioni precedenti: circa {time}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>It takes about {time}, at a guess.</source>
      <translation>Durata stimata approssimativamente: circa {time}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/look.py" />
      <source>{file} exists and will be replaced.</source>
      <translation>{file} esiste già e verrà sostituito.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>the environment of λ-PNN, or QGIS's own Python</source>
      <translation>l'ambiente di λ-PNN o il Python di QGIS</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>a quarter of what the device has</source>
      <translation>un quarto della memoria del dispositivo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>as many as PyTorch chooses</source>
      <translation>quanti ne sceglie PyTorch</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>the Python Package Index</source>
      <translation>il Python Package Index</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Computing</source>
      <translation>Calcolo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Python that computes</source>
      <translation>Python per il calcolo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>One with PyTorch; empty: what “Set up computing” made.</source>
      <translation>Uno con PyTorch; se vuoto, quello creato da “Configura ambiente di calcolo”.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Memory for a tile</source>
      <translation>Memoria per un tassello</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Scenes are sharpened in tiles that fit it.</source>
      <translation>Le scene vengono elaborate in tasselli che vi rientrano.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Threads</source>
      <translation>Thread</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Processors that computing may keep busy.</source>
      <translation>Processori che il calcolo può tenere occupati.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Set up computing…</source>
      <translation>Configura ambiente di calcolo…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Copy report</source>
      <translation>Copia report</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Where packages come from</source>
      <translation>Origine dei pacchetti</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Build of PyTorch</source>
      <translation>Build di PyTorch</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Which is installed: for graphics cards of NVIDIA, or smaller.</source>
      <translation>Quale viene installata: per schede grafiche NVIDIA o una più piccola.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Folder of wheels</source>
      <translation>Cartella dei pacchetti wheel</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Installs without a network, from packages that lie there.</source>
      <translation>Installa senza rete, dai pacchetti che si trovano lì.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Package index</source>
      <translation>Indice dei pacchetti</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Address of a mirror, where the usual one cannot be reached.</source>
      <translation>Indirizzo di un mirror, se l'indice abituale non è raggiungibile.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>More arguments for pip</source>
      <translation>Altri argomenti per pip</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>As on a command line, for instance --timeout 60.</source>
      <translation>Come in una riga di comando, per esempio --timeout 60.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Looking for the Python that computes…</source>
      <translation>Ricerca del Python che esegue i calcoli…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Starting…</source>
      <translation>Avvio in corso…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Computing runs on {python}.</source>
      <translation>Il calcolo usa {python}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/options.py" />
      <source>Device: {label}.</source>
      <translation>Dispositivo: {label}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/outcome_bar.py" />
      <source>Show</source>
      <translation>Mostra</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/outcome_bar.py" />
      <source>Brings the map to the sharpened image.</source>
      <translation>Porta la mappa sull'immagine pansharpened.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/outcome_bar.py" />
      <source>Compare before and after</source>
      <translation>Confronta prima e dopo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/outcome_bar.py" />
      <source>Judges the image in every respect, and makes a report of it.</source>
      <translation>Valuta l'immagine sotto ogni aspetto e ne crea un report.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Pansharpen</source>
      <translation>Pansharpening</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Preview</source>
      <translation>Anteprima</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Sharpens a rectangle that you draw on the map, in seconds; it can be moved, and goes with this window.</source>
      <translation>Affina in pochi secondi un rettangolo disegnato sulla mappa; può essere spostato e scompare con questa finestra.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Run</source>
      <translation>Esegui</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Use this now</source>
      <translation>Usa ora</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Ends the training and sharpens the image with what was learnt so far.</source>
      <translation>Termina l’addestramento e affina l’immagine con quanto appreso finora.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Looking at the images…</source>
      <translation>Esame delle immagini…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Draw a rectangle on the map, or click; drag it to sharpen another place; Esc ends.</source>
      <translation>Disegna un rettangolo sulla mappa o fai clic; trascinalo per elaborare un altro punto; Esc termina.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>This is the preview, made in {time}. {scores}</source>
      <translation>Questa è l'anteprima, creata in {time}. {scores}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Running; this window may be closed.</source>
      <translation>Elaborazione in corso; puoi chiudere questa finestra.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Done in {time}. {scores}</source>
      <translation>Completato in {time}. {scores}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_dialog.py" />
      <source>Cancelled; nothing was written.</source>
      <translation>Operazione annullata; non è stato scritto nulla.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Multispectral layer</source>
      <translation>Layer multispettrale</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>The coarse image of several bands, in one layer.</source>
      <translation>L'immagine a pixel grandi con più bande, in un solo layer.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Panchromatic layer</source>
      <translation>Layer pancromatico</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>The grey image, 1.5 to 8 times finer.</source>
      <translation>L'immagine in toni di grigio, da 1,5 a 8 volte più dettagliata.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>The satellite; “recognise it” goes by files, bands and ratio.</source>
      <translation>Il satellite; “riconoscimento automatico” si basa su file, bande e rapporto.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Method</source>
      <translation>Metodo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>λ-PNN trains on these images; the others take seconds.</source>
      <translation>λ-PNN si addestra su queste immagini; gli altri impiegano pochi secondi.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Effort</source>
      <translation>Modalità di addestramento</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>How long to train: “fast” for a first look, “best” for the last percent.</source>
      <translation>Durata dell'addestramento: “veloce” per una prima occhiata, “massima qualità” per l'ultimo punto percentuale di qualità.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Extent</source>
      <translation>Estensione</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Just this part is sharpened; all that both images show if empty.</source>
      <translation>Viene elaborata solo questa parte; se vuoto, tutto ciò che mostrano entrambe le immagini.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Sharpened image</source>
      <translation>Immagine pansharpened</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>The file to write; its layer is added to the project.</source>
      <translation>Il file da scrivere; il suo layer viene aggiunto al progetto.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Exchange the two layers</source>
      <translation>Scambia i due layer</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>recognise it</source>
      <translation>riconoscimento automatico</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>all that both images show</source>
      <translation>tutto ciò che mostrano entrambe le immagini</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Add a multispectral and a panchromatic image to the project first.</source>
      <translation>Prima aggiungi al progetto un'immagine multispettrale e una pancromatica.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Both fields name the same layer; choose the multispectral and the panchromatic one.</source>
      <translation>I due campi indicano lo stesso layer; scelga quello multispettrale e quello pancromatico.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/pansharpen_form.py" />
      <source>Choose a file for the sharpened image.</source>
      <translation>Scegli un file per l'immagine pansharpened.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/preview.py" />
      <source>The map's coordinate system cannot show the panchromatic image; choose another.</source>
      <translation>Il sistema di coordinate della mappa non può mostrare l'immagine pancromatica; scegline un altro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/preview.py" />
      <source>This place of the map is not on the panchromatic image; choose another.</source>
      <translation>Questo punto della mappa non è sull'immagine pancromatica; scegline un altro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/preview.py" />
      <source>Preview of {layer}</source>
      <translation>Anteprima di {layer}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Set up λ-PNN computing</source>
      <translation>Configura l'ambiente di calcolo di λ-PNN</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>fitting this computer</source>
      <translation>adatta a questo computer</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>for processors only (smaller)</source>
      <translation>solo per CPU (più piccola)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>for NVIDIA graphics cards</source>
      <translation>per schede grafiche NVIDIA</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Which PyTorch is installed; “auto” looks for a graphics card.</source>
      <translation>Quale PyTorch viene installato; “auto” cerca una scheda grafica.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Install</source>
      <translation>Installa</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Repair</source>
      <translation>Ripara</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Looking for what fits this computer…</source>
      <translation>Ricerca di ciò che si adatta a questo computer…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Repairing installs {plan}</source>
      <translation>La riparazione installa {plan}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Will be installed: {plan}</source>
      <translation>Verranno installati: {plan}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Done: computing is set up.</source>
      <translation>Completato: l'ambiente di calcolo è pronto.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Cancelled; what was there before is unchanged.</source>
      <translation>Operazione annullata; la situazione precedente è rimasta invariata.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>Delete the environment? Sharpening is not possible then until computing is set up again.</source>
      <translation>Eliminare l'ambiente? Il pansharpening non sarà possibile finché non configurerai di nuovo l'ambiente di calcolo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/setup_dialog.py" />
      <source>No Python with PyTorch was found yet; sharpening needs one.</source>
      <translation>Non è stato ancora trovato un Python con PyTorch, necessario per il pansharpening.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/swipe.py" />
      <source>Before</source>
      <translation>Prima</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/swipe.py" />
      <source>After</source>
      <translation>Dopo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/task_dialog.py" />
      <source>Help</source>
      <translation>Aiuto</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/training_view.py" />
      <source>Interpolated</source>
      <translation>Interpolata</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/training_view.py" />
      <source>Sharpened</source>
      <translation>Affinata</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/training_view.py" />
      <source>Terms of the loss on the crops that are being learnt from: colours kept, structures followed; less is better.</source>
      <translation>Termini della perdita sui ritagli da cui si apprende: colori conservati, strutture seguite; meno è meglio.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/gui/training_view.py" />
      <source>Step {step} of {steps}</source>
      <translation>Passo {step} di {steps}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>A Python to compute with is chosen in the options, so that an environment of λ-PNN's own would not be used; clear that option first.</source>
      <translation>Nelle opzioni è già scelto un Python per il calcolo, quindi un ambiente proprio di λ-PNN non verrebbe usato; prima svuota quell'opzione.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>The arguments for pip are not clear ({error}); correct them.</source>
      <translation>Gli argomenti per pip non sono validi ({error}); correggili.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>QGIS's certificates cannot be handed to pip ({error}); check your profile's folder.</source>
      <translation>Impossibile passare a pip i certificati di QGIS ({error}); controlla la cartella del tuo profilo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>pip cannot use a SOCKS proxy; set an HTTP proxy in QGIS's network settings, or use wheels.</source>
      <translation>pip non può usare un proxy SOCKS; imposta un proxy HTTP nelle impostazioni di rete di QGIS o usa pacchetti wheel locali.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>There is no computing environment yet; run “Set up computing” first.</source>
      <translation>Non c'è ancora un ambiente di calcolo; esegua prima “Configura ambiente di calcolo”.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/computing.py" />
      <source>{folder} cannot be written ({error}); check its permissions.</source>
      <translation>Impossibile scrivere in {folder} ({error}); controlla i permessi.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/layer_metadata.py" />
      <source>Pansharpened by {method} ({sensor}) with {software}. Scores: {scores}.</source>
      <translation>Pansharpening con {method} ({sensor}) mediante {software}. Punteggi: {scores}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/layer_metadata.py" />
      <source>Made of {name} (fingerprint {fingerprint})</source>
      <translation>Fatta da {name} (impronta {fingerprint})</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/layers.py" />
      <source>“{name}” cannot be read from {source}; repair or choose another layer.</source>
      <translation>Impossibile leggere “{name}” da {source}; ripara il layer o scegline un altro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/layers.py" />
      <source>“{name}” comes from a {provider} source, which is not read here; export the layer to a raster file, and choose that.</source>
      <translation>“{name}” proviene da una sorgente {provider}, che qui non viene letta; esporta il layer in un file raster e scegli quello.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/results.py" />
      <source>{layer} pansharpened</source>
      <translation>{layer} pansharpened</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/results.py" />
      <source>{layer}, methods compared</source>
      <translation>{layer}, confronto dei metodi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/session_jobs.py" />
      <source>waiting</source>
      <translation>in attesa</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/session_jobs.py" />
      <source>{percent:.0f} %</source>
      <translation>{percent:.0f} %</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/session_jobs.py" />
      <source>done</source>
      <translation>completata</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/session_jobs.py" />
      <source>cancelled</source>
      <translation>annullato</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>{task} failed: {error}</source>
      <translation>{task}: operazione non riuscita ({error})</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Pansharpening {layer}</source>
      <translation>Pansharpening di {layer}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>{name} is sharp (R-ERGAS {r_ergas:.3f}, D_ρ {d_rho:.3f}).</source>
      <translation>{name} è pronta (R-ERGAS {r_ergas:.3f}, D_ρ {d_rho:.3f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Its project was closed meanwhile; it lies in {folder}.</source>
      <translation>Il suo progetto è stato chiuso nel frattempo; il file si trova in {folder}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Setting up λ-PNN computing</source>
      <translation>Configurazione dell'ambiente di calcolo di λ-PNN</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Computing will run on {interpreter}.</source>
      <translation>Il calcolo userà {interpreter}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Removing λ-PNN computing</source>
      <translation>Rimozione dell'ambiente di calcolo λ-PNN</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Removed {folder}.</source>
      <translation>Cartella {folder} rimossa.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/tasks.py" />
      <source>Looking for λ-PNN's devices</source>
      <translation>Ricerca dei dispositivi per λ-PNN</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/trust_style.py" />
      <source>0: not to be trusted</source>
      <translation>0: inaffidabile</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/host/trust_style.py" />
      <source>1: to be trusted</source>
      <translation>1: affidabile</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/page/html.py" />
      <source>{title}, before</source>
      <translation>{title}, prima</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/page/html.py" />
      <source>{title}, after</source>
      <translation>{title}, dopo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/page/html.py" />
      <source>Before / after</source>
      <translation>Prima / dopo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>Pansharpen…</source>
      <translation>Pansharpening…</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>Sharpen a multispectral image with a panchromatic one (λ-PNN)</source>
      <translation>Aumenta il dettaglio di un'immagine multispettrale con una pancromatica (λ-PNN)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>User guide</source>
      <translation>Guida utente</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>PyTorch is to be installed once; classical methods work without.</source>
      <translation>PyTorch va installato una volta; i metodi classici funzionano senza.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>Drag the line over the map, or move it with the arrow keys; Esc ends the comparison.</source>
      <translation>Trascini la linea sulla mappa o la sposti con i tasti freccia; Esc termina il confronto.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>There is no sharpened image in this project yet.</source>
      <translation>In questo progetto non c'è ancora nessuna immagine pansharpened.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/plugin.py" />
      <source>The report is in the clipboard.</source>
      <translation>Il report è negli appunti.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/algorithm.py" />
      <source>The folder {folder} cannot be written to.</source>
      <translation>Impossibile scrivere nella cartella {folder}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Assess a pansharpened image</source>
      <translation>Valuta immagine pansharpened</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Judges any pansharpened image by the two images that it was made of.</source>
      <translation>Valuta qualsiasi immagine pansharpened in base alle due immagini da cui è stata ottenuta.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>&lt;p&gt;Gives the figures of the literature for a pansharpened image, whoever made it: how well it keeps the colours of the multispectral image, how well it follows the panchromatic one, whether its numbers are plausible, and how far its true colours are from those of the multispectral image to the eye. No truth is needed; with one, as &lt;b&gt;reference&lt;/b&gt;, its errors are given, too.&lt;/p&gt;&lt;p&gt;The image lies on the panchromatic grid, or on a part of it. Bands in another order and numbers in another unit are found and said.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Calcola gli indici di qualità della letteratura per un'immagine pansharpened, comunque sia stata ottenuta: quanto bene conserva i colori dell'immagine multispettrale, quanto bene segue quella pancromatica, se i suoi valori sono plausibili e quanto, a occhio, i suoi colori reali si scostano da quelli dell'immagine multispettrale. Non serve un'immagine di riferimento; se la indichi come &lt;b&gt;riferimento&lt;/b&gt;, vengono calcolati anche gli errori rispetto a essa.&lt;/p&gt;&lt;p&gt;L'immagine ha la griglia di quella pancromatica o ne copre una parte. Bande in un ordine diverso e valori in un'altra unità vengono riconosciuti e segnalati.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Pansharpened image</source>
      <translation>Immagine pansharpened</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>The image to judge, on the grid of the panchromatic image.</source>
      <translation>L'immagine da valutare, sulla griglia dell'immagine pancromatica.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Reference</source>
      <translation>Riferimento</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>The truth on the same grid, with the same bands, where it is known: as by “Degrade a pair”.</source>
      <translation>L'immagine di riferimento sulla stessa griglia e con le stesse bande, se disponibile: ad esempio quella creata da “Degrada coppia”.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>A page with the figures and what they mean, before and after at places to look at, and all that was assumed; in one file, which any browser shows.</source>
      <translation>Una pagina con gli indici e il loro significato, il prima e il dopo nei punti da osservare e tutte le ipotesi fatte, in un solo file che si apre con qualsiasi browser.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Trust</source>
      <translation>Affidabilità</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>A raster that tells for every pixel how far the image is to be trusted, 0 to 1, and why: how far its colours are from those of the multispectral image, how well it follows the panchromatic image, and where the two images do not show the same, as cars and clouds that moved between them.</source>
      <translation>Un raster che dice per ogni pixel quanto l’immagine è affidabile, da 0 a 1, e perché: quanto i suoi colori distano da quelli dell’immagine multispettrale, quanto segue l’immagine pancromatica, e dove le due immagini non mostrano lo stesso, come auto e nuvole che si sono mosse tra l’una e l’altra.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>Seconds of work</source>
      <translation>Durata in secondi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>{image}: assessment</source>
      <translation>{image}: valutazione</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/assess.py" />
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Pansharpen many pairs</source>
      <translation>Pansharpening di molte coppie</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Sharpens every pair of a folder, of a table or of STAC Items.</source>
      <translation>Elabora tutte le coppie di una cartella, di una tabella o di Item STAC.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>&lt;p&gt;Sharpens pairs one after the other, on a cluster several at a time. In a folder they are found by where images lie and when they were taken, not by their names; the log lists them before the first is sharpened, with what is doubtful.&lt;/p&gt;&lt;p&gt;A pair that fails is a row of the table &lt;b&gt;status.csv&lt;/b&gt; that says why, and ends no other; the table names every image, what became of it, and its scores. &lt;b&gt;status.gpkg&lt;/b&gt; is the same as a map of footprints. Every result has a STAC Item beside it, and &lt;b&gt;items.json&lt;/b&gt; holds all.&lt;/p&gt;&lt;p&gt;Repeated, the tool goes on where it stopped: results of the same images and choices stay as they are.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Elabora coppie una dopo l'altra, su un cluster più d'una alla volta. In una cartella sono riconosciute dalla posizione e dal momento di acquisizione delle immagini, non dai loro nomi; il log le elenca prima che sia elaborata la prima, con ciò che è dubbio.&lt;/p&gt;&lt;p&gt;Una coppia che non riesce è una riga della tabella &lt;b&gt;status.csv&lt;/b&gt; che ne indica il motivo, e non ferma le altre; la tabella riporta ogni immagine, il suo esito e i suoi punteggi. &lt;b&gt;status.gpkg&lt;/b&gt; è lo stesso come mappa dei contorni delle immagini. Accanto a ogni risultato c'è un Item STAC, e &lt;b&gt;items.json&lt;/b&gt; li contiene tutti.&lt;/p&gt;&lt;p&gt;Se eseguito di nuovo, lo strumento prosegue da dove si era fermato: i risultati delle stesse immagini e delle stesse scelte restano come sono.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Folder</source>
      <translation>Cartella</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>All pairs in it and in its folders.</source>
      <translation>Tutte le coppie che contiene, comprese le sottocartelle.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Table</source>
      <translation>Tabella</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>CSV with the columns ms and pan, and perhaps name: paths as seen from the table. Files of an image that is one file a band stand in one field, with ; between.</source>
      <translation>CSV con le colonne ms e pan ed eventualmente name: percorsi relativi alla posizione della tabella. I file di un'immagine che ha un file per banda stanno in un solo campo, separati da ;.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>STAC</source>
      <translation>STAC</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>An Item or a collection of Items: assets are told by their bands.</source>
      <translation>Un Item o una raccolta di Item: gli asset sono riconosciuti dalle loro bande.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>How to sharpen, as in “Pansharpen”.</source>
      <translation>Come eseguire il pansharpening, come in “Pansharpening”.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>How long to train λ-PNN on each pair, as in “Pansharpen”.</source>
      <translation>Durata dell'addestramento di λ-PNN su ogni coppia, come in “Pansharpening”.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Weights to start from</source>
      <translation>Pesi di partenza</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>A file of weights, or its name; “previous” starts every pair from what was learnt of the one before it of the same sensor, as for the scenes of one strip; “none” from scratch. If empty, the sensor's default.</source>
      <translation>Un file di pesi, o il suo nome; “previous” inizia ogni coppia da quanto appreso dalla precedente dello stesso sensore, come per le scene di una stessa strisciata; “none” parte da zero. Se vuoto, i pesi predefiniti del sensore.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Folder of the results</source>
      <translation>Cartella dei risultati</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Where results and tables are written.</source>
      <translation>Dove scrivere i risultati e le tabelle.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>A page with all pairs: scores, pictures, what failed and why.</source>
      <translation>Una pagina con tutte le coppie: punteggi, immagini, che cosa non è riuscito e perché.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Table of what became of every image</source>
      <translation>Tabella con l'esito di ogni immagine</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Number of rows: {state}</source>
      <translation>Numero di righe: {state}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>There is no pair to sharpen; name a folder, a table or a STAC file that holds some.</source>
      <translation>Non c'è nessuna coppia da elaborare; indichi una cartella, una tabella o un file STAC che ne contenga.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/batch.py" />
      <source>Cancelled; results that were finished are in {folder}.</source>
      <translation>Operazione annullata; i risultati già completati sono in {folder}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>The satellite, whose optics decide what the multispectral image shows of fine detail. “auto” goes by metadata, file names, bands and ratio and says in the log what it took; “generic” fits any sensor.
</source>
      <translation>Il satellite, la cui ottica determina i dettagli fini visibili nell'immagine multispettrale. “auto” si basa su metadati, nomi dei file, bande e rapporto, e indica nel log il sensore scelto; “generic” va bene per qualsiasi sensore.
</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Address of a Dask cluster that computes, as tls://host:8786, or a scheduler file; this computer if empty. Certificates are those of the options.</source>
      <translation>Indirizzo di un cluster Dask che calcola, come tls://host:8786, o un file di scheduler; questo computer se vuoto. I certificati sono quelli delle opzioni.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Where to compute. “auto” takes a graphics card where the computing environment can use one.</source>
      <translation>Dove eseguire il calcolo. “auto” usa una scheda grafica, se l'ambiente di calcolo può usarne una.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Seed</source>
      <translation>Seme casuale</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>The image {image} cannot be read; choose another layer or file.</source>
      <translation>Impossibile leggere l'immagine {image}; scelga un altro layer o file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Report</source>
      <translation>Report</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>Figures as JSON</source>
      <translation>Indici in formato JSON</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/checked_algorithm.py" />
      <source>A file with all figures, of the whole image and of every band, and with all that was assumed.</source>
      <translation>Un file con tutti gli indici, dell'intera immagine e di ogni banda, e con tutte le ipotesi fatte.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Compare methods</source>
      <translation>Confronta metodi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Sharpens one pair by several methods and judges the results by the same measurements.</source>
      <translation>Elabora una coppia con più metodi e valuta i risultati con le stesse misure.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>&lt;p&gt;Shows what λ-PNN and the classical methods make of your own images: every result becomes a layer, and the log and a file give the figures of each, as “Assess a pansharpened image” does, and its time. GDAL's method takes part, and those of the Orfeo ToolBox where that is installed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Wald's protocol&lt;/b&gt; compares with the truth, too: the pair is degraded by its ratio, sharpened by every method, and compared with the multispectral image as it was delivered.&lt;/p&gt;&lt;p&gt;Choose an &lt;b&gt;extent&lt;/b&gt; for a large scene: it tells the same sooner.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Mostra che cosa ottengono λ-PNN e i metodi classici dalle tue immagini: ogni risultato diventa un layer; il log e un file riportano per ciascuno gli indici, come “Valuta immagine pansharpened”, e la durata. Sono inclusi il metodo di GDAL e, se è installato, quelli di Orfeo ToolBox.&lt;/p&gt;&lt;p&gt;Il &lt;b&gt;protocollo di Wald&lt;/b&gt; confronta anche con il riferimento: la coppia viene degradata secondo il suo rapporto, elaborata con ogni metodo e confrontata con l'immagine multispettrale originale.&lt;/p&gt;&lt;p&gt;Per una scena grande scegli un'&lt;b&gt;estensione&lt;/b&gt;: le indicazioni sono le stesse, ma arrivano prima.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Methods</source>
      <translation>Metodi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>All that can run on this computer if none is chosen.</source>
      <translation>Se non ne scegli nessuno, tutti quelli eseguibili su questo computer.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>How long to train λ-PNN; each effort that is chosen is a method of its own.</source>
      <translation>Durata dell'addestramento di λ-PNN; ogni modalità scelta vale come metodo a sé.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Wald's protocol</source>
      <translation>Protocollo di Wald</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Compares with the truth, too, at reduced resolution. It takes half as long again.</source>
      <translation>Confronta anche con il riferimento, a risoluzione ridotta. La durata aumenta della metà.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Extent to compare on</source>
      <translation>Estensione da confrontare</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Where the results are written, a file for every method, over older ones.</source>
      <translation>Dove scrivere i risultati, un file per ogni metodo, sovrascrivendo quelli esistenti.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>A page with the figures of all methods, and what each makes of the same places; in one file.</source>
      <translation>Una pagina con gli indici di tutti i metodi e ciò che ognuno ottiene negli stessi punti, in un solo file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Number of methods that gave a result</source>
      <translation>Numero di metodi che hanno dato un risultato</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>Without λ-PNN: {reason}</source>
      <translation>Senza λ-PNN: {reason}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/compare.py" />
      <source>{ms}: methods compared</source>
      <translation>{ms}: confronto dei metodi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Degrade a pair (Wald's protocol)</source>
      <translation>Degrada coppia (protocollo di Wald)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Makes both images coarser by their ratio, so that the multispectral image itself is the truth.</source>
      <translation>Riduce la risoluzione di entrambe le immagini secondo il loro rapporto, così che la stessa immagine multispettrale faccia da riferimento.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>&lt;p&gt;Writes ms.tif and pan.tif, the two images degraded by their ratio as their sensor would see them from as much farther away, and reference.tif, what sharpening them should give: the multispectral image as it is. Sharpen the first two by whatever method, then have “Assess a pansharpened image” compare the result with the reference.&lt;/p&gt;&lt;p&gt;The pixel grids fit exactly, whatever the ratio. Where the multispectral image lies off the panchromatic one, this is put right, so that the truth fits the degraded pair.&lt;/p&gt;&lt;p&gt;Wald, Ranchin, Mangolini, Photogrammetric Engineering and Remote Sensing 63(6), 1997&lt;/p&gt;</source>
      <translation>&lt;p&gt;Scrive ms.tif e pan.tif, le due immagini degradate secondo il loro rapporto, come il sensore le vedrebbe da una distanza altrettante volte maggiore, e reference.tif, ciò che il loro pansharpening dovrebbe dare: l'immagine multispettrale così com'è. Elabora le prime due con un metodo qualsiasi, poi confronta il risultato con il riferimento usando “Valuta immagine pansharpened”.&lt;/p&gt;&lt;p&gt;Le griglie di pixel coincidono esattamente, qualunque sia il rapporto. Se l'immagine multispettrale è spostata rispetto a quella pancromatica, lo scostamento viene corretto, così che il riferimento corrisponda alla coppia degradata.&lt;/p&gt;&lt;p&gt;Wald, Ranchin, Mangolini, Photogrammetric Engineering and Remote Sensing 63(6), 1997&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Where ms.tif, pan.tif and reference.tif are written, over older ones.</source>
      <translation>Dove scrivere ms.tif, pan.tif e reference.tif, sovrascrivendo quelli esistenti.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Degraded multispectral image</source>
      <translation>Immagine multispettrale degradata</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>Degraded panchromatic image</source>
      <translation>Immagine pancromatica degradata</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/degrade.py" />
      <source>degraded</source>
      <translation>degradata</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Import weights</source>
      <translation>Importa pesi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Reads a published checkpoint of λ-PNN, without executing it, for “Pansharpen” to start from.</source>
      <translation>Legge un checkpoint pubblicato di λ-PNN, senza eseguirlo, da cui «Pansharpening» può partire.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>&lt;p&gt;Whoever holds a licence to weights of the published λ-PNN program can sharpen by them: this tool reads its checkpoints (.tar, .pth, .pt) and writes them as safetensors, a format in which nothing can be executed. Name the file as &lt;b&gt;Weights to start from&lt;/b&gt; of “Pansharpen”, with few iterations or none.&lt;/p&gt;&lt;p&gt;Nothing in a checkpoint is executed: one that would have to be is refused. The terms under which you may use the weights are kept in the file.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Chi ha una licenza per i pesi del programma λ-PNN pubblicato può affinare con essi: questo strumento ne legge i checkpoint (.tar, .pth, .pt) e li scrive come safetensors, un formato in cui nulla può essere eseguito. Indichi il file come &lt;b&gt;Pesi di partenza&lt;/b&gt; di «Pansharpening», con poche iterazioni o nessuna.&lt;/p&gt;&lt;p&gt;Nulla di un checkpoint viene eseguito: uno che lo richiedesse è rifiutato. Le condizioni d’uso dei pesi restano nel file.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Checkpoint</source>
      <translation>Checkpoint</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>A state dict saved by PyTorch, with the names of the published program.</source>
      <translation>Un dizionario di stato (state dict) salvato da PyTorch, con i nomi del programma pubblicato.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>The satellite that the weights were learnt for; “generic” if that is not known.</source>
      <translation>Il satellite per cui i pesi sono stati appresi; «generic» se non è noto.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Licence</source>
      <translation>Licenza</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>The terms under which you may use the weights, in your words; they are kept with them.</source>
      <translation>Le condizioni alle quali può usare i pesi, con parole sue; sono conservate con essi.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>The file to write.</source>
      <translation>Il file da scrivere.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>The checkpoint {file} does not exist; choose another.</source>
      <translation>Il checkpoint {file} non esiste; ne scelga un altro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/import_weights.py" />
      <source>Say under which licence you may use the weights: it is kept with them.</source>
      <translation>Dica con quale licenza può usare i pesi: è conservata con essi.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Multispectral image</source>
      <translation>Immagine multispettrale</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>The coarse image of several bands. Of bands in separate files the first; see “Separate band files”.</source>
      <translation>L'immagine a bassa risoluzione con più bande. Se le bande sono in file separati, il primo; vedi “File di banda separati”.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Panchromatic image</source>
      <translation>Immagine pancromatica</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>An image of one band, 1.5 to 8 times finer than the multispectral one.</source>
      <translation>Un'immagine con una sola banda, da 1,5 a 8 volte più dettagliata di quella multispettrale.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Separate band files</source>
      <translation>File di banda separati</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Where bands come in separate files: those that follow the bands of the multispectral image above, in order.</source>
      <translation>Se le bande sono in file separati: quelli che seguono le bande dell'immagine multispettrale qui sopra, in ordine.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Correct misregistration of the bands</source>
      <translation>Correggi gli errori di coregistrazione delle bande</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Measures by how much each band lies off the panchromatic image, to fractions of a pixel, and puts it right. Switch off if the images are known to fit.</source>
      <translation>Misura di quanto ogni banda è spostata rispetto all'immagine pancromatica, fino a frazioni di pixel, e corregge lo scostamento. Disattiva se sai che le immagini sono già allineate.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Just this part is taken; all that the two images share if empty.</source>
      <translation>Viene usata solo questa parte; se non è indicata, tutta l'area comune alle due immagini.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Numbers of the multispectral bands to take, in the order wanted, as 3,2,1; of several images they count on from one to the next. All bands if empty.</source>
      <translation>Numeri delle bande multispettrali da usare, nell'ordine voluto, ad esempio 3,2,1; con più immagini la numerazione prosegue dall'una all'altra. Se vuoto, tutte le bande.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Optics</source>
      <translation>Ottica</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>How much fine detail the multispectral image keeps, which decides how much is added: “measured” goes by what the two images show, since products are resampled and sharpened; “catalogue” takes the sensor's own; a number from {least} to {most} is the gain at the Nyquist frequency of all bands.</source>
      <translation>Quanto dettaglio fine conserva l’immagine multispettrale, il che decide quanto se ne aggiunge: «measured» si regola su ciò che mostrano le due immagini, poiché i prodotti vengono ricampionati e accentuati; «catalogue» prende l’ottica del sensore; un numero da {least} a {most} è il guadagno di tutte le bande alla frequenza di Nyquist.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>Alpha band</source>
      <translation>Banda alfa</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>What a band is that its file calls alpha: “opacity” says which pixels are missing, “band” is measured, as the near infrared of many archives. “auto” goes by its name and its numbers and says in the log what it took.</source>
      <translation>Che cos'è una banda che il suo file chiama alfa: “opacity” indica quali pixel mancano, “band” è una misura, come il vicino infrarosso di molti archivi. “auto” si basa sul nome e sui numeri e indica nel log che cosa ha assunto.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>No multispectral image is given; choose a layer or a file.</source>
      <translation>Nessuna immagine multispettrale indicata; scegli un layer o un file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>No panchromatic image is given; choose a layer or a file.</source>
      <translation>Nessuna immagine pancromatica indicata; scegli un layer o un file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>The panchromatic image {image} cannot be read; choose another layer or file.</source>
      <translation>Impossibile leggere l'immagine pancromatica {image}; scegli un altro layer o file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pair_algorithm.py" />
      <source>The bands “{text}” are no numbers; name bands by their numbers, as 3,2,1.</source>
      <translation>Le bande “{text}” non sono numeri; indica le bande con i loro numeri, ad esempio 3,2,1.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen.py" />
      <source>Sharpens a multispectral image with a panchromatic one, keeping its true colours.</source>
      <translation>Aumenta il dettaglio di un'immagine multispettrale con una pancromatica, mantenendone i colori reali.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen.py" />
      <source>&lt;p&gt;Gives a multispectral image (true colours, coarse pixels) the resolution of a panchromatic image of the same place and time. A small neural network (λ-PNN) is trained on just this pair, without any example of sharp colours: its result must agree with the multispectral image when seen at that image's resolution, and follow the structures of the panchromatic one.&lt;/p&gt;&lt;p&gt;Training takes the same time for a small crop and a large scene, half a minute to some minutes on a processor. &lt;b&gt;Effort&lt;/b&gt; decides how long.&lt;/p&gt;&lt;p&gt;The images need not share grid, extent or coordinate system; the part that both cover is sharpened, or an &lt;b&gt;extent&lt;/b&gt; of it.&lt;/p&gt;&lt;p&gt;The result lies on the panchromatic grid and keeps data type, band names, metadata and nodata of the multispectral image. The scores in the log and the outputs need no ground truth; lower is better: R-ERGAS and D_λ say how well the colours are kept, D_ρ how well the structures are followed.&lt;/p&gt;&lt;p&gt;If no computing environment is there yet, run “Set up computing” once, or choose another &lt;b&gt;method&lt;/b&gt;: classical ones take seconds and need nothing but QGIS.&lt;/p&gt;&lt;p&gt;Method: Ciotola, Poggi, Scarpa, IEEE Transactions on Geoscience and Remote Sensing 61, 2023, doi:10.1109/TGRS.2023.3299356&lt;/p&gt;</source>
      <translation>&lt;p&gt;Porta un'immagine multispettrale (colori fedeli, pixel grandi) alla risoluzione di un'immagine pancromatica dello stesso luogo e dello stesso momento. Una piccola rete neurale (λ-PNN) viene addestrata solo su questa coppia, senza alcun esempio di colori nitidi: il risultato deve concordare con l'immagine multispettrale, se osservato alla risoluzione di questa, e seguire le strutture di quella pancromatica.&lt;/p&gt;&lt;p&gt;L'addestramento dura lo stesso tempo per un piccolo ritaglio e per una scena grande: da mezzo minuto ad alcuni minuti su una CPU. La &lt;b&gt;modalità di addestramento&lt;/b&gt; ne stabilisce la durata.&lt;/p&gt;&lt;p&gt;Le immagini possono avere griglia, estensione e sistema di coordinate diversi; viene elaborata la parte coperta da entrambe o solo una sua &lt;b&gt;estensione&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Il risultato ha la griglia dell'immagine pancromatica e mantiene tipo di dati, nomi delle bande, metadati e nodata di quella multispettrale. Gli indici di qualità nel log e nei risultati non richiedono dati di riferimento; più sono bassi, meglio è: R-ERGAS e D_λ indicano quanto bene sono conservati i colori, D_ρ quanto bene sono seguite le strutture.&lt;/p&gt;&lt;p&gt;Se non c'è ancora un ambiente di calcolo, esegui una volta “Configura ambiente di calcolo” o scegli un altro &lt;b&gt;metodo&lt;/b&gt;: quelli classici impiegano pochi secondi e richiedono solo QGIS.&lt;/p&gt;&lt;p&gt;Metodo: Ciotola, Poggi, Scarpa, IEEE Transactions on Geoscience and Remote Sensing 61, 2023, doi:10.1109/TGRS.2023.3299356&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>How to sharpen. λ-PNN trains a network on these images and takes the computing environment; the others are the classical methods of the literature, which take seconds and need none.</source>
      <translation>Come eseguire il pansharpening. λ-PNN addestra una rete su queste immagini e richiede l'ambiente di calcolo; gli altri sono i metodi classici della letteratura, che impiegano pochi secondi e non lo richiedono.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>How long to train λ-PNN, in iterations: {efforts}. Where weights for as many bands and this ratio come with the plugin, fewer do: {started}. “fast” is for a first look, “best” for the last percent.</source>
      <translation>Durata dell'addestramento di λ-PNN, in iterazioni: {efforts}. Se con il plugin sono forniti pesi per altrettante bande e per questo rapporto, ne bastano meno: {started}. “fast” serve per una prima occhiata, “best” per l'ultimo punto percentuale di qualità.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Extent to sharpen</source>
      <translation>Estensione da elaborare</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Type of numbers</source>
      <translation>Tipo di dati</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Of the result: as those of the multispectral image, or Float32, which keeps fractions.</source>
      <translation>Tipo di dati del risultato: quello dell'immagine multispettrale oppure Float32, che conserva i decimali.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Iterations</source>
      <translation>Iterazioni</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Training steps, in place of those that Effort stands for. With weights to start from, 0 takes them as they are.</source>
      <translation>Passi di addestramento, al posto di quelli indicati dall’impegno. Con pesi di partenza, 0 li prende così come sono.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>What λ-PNN has learnt from another scene of the same sensor, or imported weights: a file, or its name in the folder lambda_pnn/weights of your profile. Effort then stands for fewer iterations: {efforts}. If empty, the default that the options name for the sensor, or the weights that come with the plugin for as many bands; “none” always trains from scratch.</source>
      <translation>Ciò che λ-PNN ha appreso da un'altra scena dello stesso sensore, o pesi importati: un file, o il suo nome nella cartella lambda_pnn/weights del profilo. La modalità di addestramento indica allora meno iterazioni: {efforts}. Se vuoto, i pesi predefiniti che le opzioni indicano per il sensore, o quelli forniti con il plugin per altrettante bande; “none” addestra sempre da zero.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Weights to keep</source>
      <translation>Pesi da conservare</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>A file for what λ-PNN learns from these images, to start from with others of the same sensor.</source>
      <translation>Un file per ciò che λ-PNN apprende da queste immagini, da cui partire con altre dello stesso sensore.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Start of the random numbers: the same seed on the same machine gives the same file.</source>
      <translation>Valore iniziale dei numeri casuali: sullo stesso computer, lo stesso seme produce lo stesso file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Of the file: a GeoTIFF; a cloud-optimised one (COG), which is laid out to be read over a network and has overviews of averages; or VRT, a GeoTIFF to measure in, and beside it a virtual raster of 8 bits in true colours to show.</source>
      <translation>Formato del file: un GeoTIFF; uno ottimizzato per il cloud (COG), organizzato per essere letto attraverso una rete e con panoramiche di medie; oppure VRT, un GeoTIFF per misurare e, accanto, un raster virtuale a 8 bit in colori reali da visualizzare.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Additional creation options</source>
      <translation>Opzioni di creazione aggiuntive</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>GDAL's options for GeoTIFF, as NAME=VALUE, separated by |, over tiled, compressed defaults.</source>
      <translation>Opzioni di GDAL per GeoTIFF, nella forma NOME=VALORE, separate da |; prevalgono su quelle predefinite (file a tasselli e compresso).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Build overviews</source>
      <translation>Crea panoramiche</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Adds overviews (pyramids) to the file, with which a large image is drawn fast.</source>
      <translation>Aggiunge al file panoramiche (piramidi), con cui un'immagine grande viene visualizzata rapidamente.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>GeoTIFF to write.</source>
      <translation>GeoTIFF da scrivere.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>A page with the figures and what they mean, before and after at places to look at, how training went, and all that was assumed; in one file, which any browser shows.</source>
      <translation>Una pagina con gli indici e il loro significato, il prima e il dopo nei punti da osservare, l'andamento dell'addestramento e tutte le ipotesi fatte, in un solo file che si apre con qualsiasi browser.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>R-ERGAS: deviation of the colours from the multispectral image; lower is better</source>
      <translation>R-ERGAS: scostamento dei colori dall'immagine multispettrale; più è basso, meglio è</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>R-ERGAS by the optics that the two images show; lower is better</source>
      <translation>R-ERGAS secondo l’ottica che mostrano le due immagini; più basso è meglio</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>D_λ: spectral distortion, 0 to 1; lower is better</source>
      <translation>D_λ: distorsione spettrale, da 0 a 1; più è bassa, meglio è</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>D_ρ: structure of the panchromatic image not followed; lower is better</source>
      <translation>D_ρ: strutture dell'immagine pancromatica non seguite; più è basso, meglio è</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/pansharpen_parameters.py" />
      <source>Device that computed</source>
      <translation>Dispositivo usato per il calcolo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Measure registration</source>
      <translation>Misura coregistrazione</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Measures how the multispectral image lies on the panchromatic one, to fractions of a pixel.</source>
      <translation>Misura la posizione dell'immagine multispettrale rispetto a quella pancromatica, fino a frazioni di pixel.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>&lt;p&gt;Tells for every band by how many panchromatic pixels it lies off the panchromatic image, and draws how that changes over the scene: parallax, relief and the seams of detectors show as arrows that differ.&lt;/p&gt;&lt;p&gt;An arrow starts where the grids say that a place of the multispectral image is, and points to where the panchromatic image shows it. Shifts of dozens of pixels are found, from coarse to fine; the log says how sure that is.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Indica per ogni banda di quanti pixel pancromatici è spostata rispetto all'immagine pancromatica e disegna come lo scostamento varia nella scena: parallasse, rilievo e giunzioni dei rivelatori si riconoscono da frecce diverse tra loro.&lt;/p&gt;&lt;p&gt;Una freccia parte da dove le griglie collocano un punto dell'immagine multispettrale e termina dove lo mostra l'immagine pancromatica. Si trovano anche scostamenti di decine di pixel, procedendo dal generale al dettaglio; il log ne indica il grado di certezza.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Extent to measure in</source>
      <translation>Estensione da misurare</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Multispectral pixels between arrows</source>
      <translation>Pixel multispettrali tra le frecce</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>If empty, as many as make 64 arrows along the longer side at most.</source>
      <translation>Se vuoto, quanti ne servono per avere al massimo 64 frecce sul lato maggiore.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Length of arrows</source>
      <translation>Lunghezza delle frecce</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Times the shift that they stand for, so that fractions of a pixel can be seen.</source>
      <translation>Multiplo dello scostamento rappresentato, per rendere visibili le frazioni di pixel.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Arrows</source>
      <translation>Frecce</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>A layer of lines, with the shift in panchromatic pixels and how alike the images are there.</source>
      <translation>Un layer di linee, con lo scostamento in pixel pancromatici e la somiglianza locale delle immagini.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Multispectral image, aligned</source>
      <translation>Immagine multispettrale, allineata</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>The multispectral image on its own grid, every band moved to where the panchromatic image shows it.</source>
      <translation>L'immagine multispettrale sulla propria griglia, ogni banda spostata dove la mostra l'immagine pancromatica.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>A page with the shifts of the bands, and the arrows drawn; in one file.</source>
      <translation>Una pagina con gli scostamenti delle bande e le frecce disegnate, in un solo file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Panchromatic pixels further down, the median of the bands</source>
      <translation>Scostamento verso il basso in pixel pancromatici, mediana delle bande</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Panchromatic pixels further right, the median of the bands</source>
      <translation>Scostamento verso destra in pixel pancromatici, mediana delle bande</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Standard error in panchromatic pixels</source>
      <translation>Errore standard in pixel pancromatici</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Panchromatic pixels that 90 % of the places lie within, around the median</source>
      <translation>Distanza dalla mediana entro cui si trova il 90 % dei punti, in pixel pancromatici</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>How much of the images' detail is alike, 0 to 1</source>
      <translation>Quota di dettagli simili nelle due immagini, da 0 a 1</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>How sure it is</source>
      <translation>Grado di certezza</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>Cancelled; nothing was measured.</source>
      <translation>Operazione annullata; non è stato misurato nulla.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/registration.py" />
      <source>{ms} on {pan}: registration</source>
      <translation>{ms} su {pan}: coregistrazione</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Make sample scene</source>
      <translation>Crea scena di esempio</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Generates a multispectral and a panchromatic image to try pansharpening on.</source>
      <translation>Genera un'immagine multispettrale e una pancromatica con cui provare il pansharpening.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>&lt;p&gt;Draws a landscape with fields, roads, roofs, trees and water, and shows it as a satellite like GeoEye-1 would: sample_ms.tif (4 bands, blurred and coarse), sample_pan.tif (4 times finer), and sample_truth.tif, the sharp colours that pansharpening should find. The first two are added to the project.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Disegna un paesaggio con campi, strade, tetti, alberi e acqua e lo mostra come farebbe un satellite del tipo di GeoEye-1: sample_ms.tif (4 bande, sfocato e con pixel grandi), sample_pan.tif (4 volte più dettagliato) e sample_truth.tif, con i colori nitidi che il pansharpening dovrebbe ottenere. Le prime due vengono aggiunte al progetto.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Side in panchromatic pixels</source>
      <translation>Lato in pixel pancromatici</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Rounded down to a multiple of 4.</source>
      <translation>Arrotondato per difetto a un multiplo di 4.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Another number, another landscape.</source>
      <translation>Un altro numero, un altro paesaggio.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Where sample_ms.tif, sample_pan.tif and sample_truth.tif are written, over older ones.</source>
      <translation>Dove scrivere sample_ms.tif, sample_pan.tif e sample_truth.tif, sovrascrivendo quelli esistenti.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sample_scene.py" />
      <source>Truth</source>
      <translation>Immagine di riferimento</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Set up computing</source>
      <translation>Configura ambiente di calcolo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Installs PyTorch in a folder of its own, once; QGIS's own Python stays as it is.</source>
      <translation>Installa PyTorch, una sola volta, in una cartella a parte; il Python di QGIS resta com'è.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>&lt;p&gt;Pansharpening computes with PyTorch, which QGIS does not bring. This tool makes a Python environment in a folder of its own and installs PyTorch, NumPy and scikit-learn there. QGIS's own Python is not touched.&lt;/p&gt;&lt;p&gt;Nothing is installed when a Python that can compute is there already and sharpens a small image. A new environment takes the place of an older one only once it has done that.&lt;/p&gt;&lt;p&gt;Proxy and certificates are those of QGIS's network settings. What the parameters leave open is taken from the page “λ-PNN” of QGIS's options.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Il pansharpening esegue i calcoli con PyTorch, che non è incluso in QGIS. Questo strumento crea un ambiente Python in una cartella propria e vi installa PyTorch, NumPy e scikit-learn. Il Python di QGIS non viene modificato.&lt;/p&gt;&lt;p&gt;Non viene installato nulla se c'è già un Python adatto al calcolo che riesce a elaborare una piccola immagine. Un nuovo ambiente sostituisce quello precedente solo dopo aver superato questa prova.&lt;/p&gt;&lt;p&gt;Proxy e certificati sono quelli delle impostazioni di rete di QGIS. I parametri non indicati sono ripresi dalla pagina “λ-PNN” delle opzioni di QGIS.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>What to do</source>
      <translation>Azione</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>install: if nothing can compute yet. repair: make the environment anew. remove: delete it. cluster: add Dask, by which a cluster can compute in place of this computer.</source>
      <translation>install: se nulla può ancora calcolare. repair: rifare l'ambiente. remove: eliminarlo. cluster: aggiungere Dask, con cui un cluster può calcolare al posto di questo computer.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>auto: for graphics cards where an NVIDIA card with a fitting driver is found. cpu: for processors, which is much smaller. cuda: for graphics cards, or an error.</source>
      <translation>auto: per schede grafiche, se viene trovata una scheda NVIDIA con un driver adatto. cpu: per CPU, molto più piccola. cuda: per schede grafiche, altrimenti un errore.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>The packages and all that they need, downloaded before; no network is used then.</source>
      <translation>I pacchetti e tutte le loro dipendenze, già scaricati; in questo caso la rete non viene usata.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Address of an index to use in place of the Python Package Index.</source>
      <translation>Indirizzo di un indice da usare al posto del Python Package Index.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>As --trusted-host example.org.</source>
      <translation>Ad esempio --trusted-host example.org.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Versions of its packages</source>
      <translation>Versioni dei suoi pacchetti</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Cancelled; if computing fails now, repair the environment.</source>
      <translation>Annullato; se ora il calcolo fallisce, ripari l'ambiente.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/setup.py" />
      <source>Installing {plan}</source>
      <translation>Installazione di {plan}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Sharpen bands by finer bands</source>
      <translation>Affina bande con bande più dettagliate</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Sharpens coarse bands without a panchromatic image, by the finer bands beside them.</source>
      <translation>Affina bande a bassa risoluzione senza un'immagine pancromatica, con le bande più dettagliate che le accompagnano.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>&lt;p&gt;Sharpens bands for which there is no panchromatic image by finer bands: Sentinel-2's of 20 m by its four of 10 m, a short-wave infrared by visible bands, a hyperspectral image by a multispectral one or by PAN.&lt;/p&gt;&lt;p&gt;For every coarse band the combination of the finer bands that explains it best, at its own resolution, stands in for the panchromatic image; the log tells it, and how well it does. Bands with guides that look alike are sharpened together, eight at most.&lt;/p&gt;&lt;p&gt;What no finer band shows cannot be sharpened: where the correlation in the log is low, the band stays soft.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Affina con bande più dettagliate le bande per cui non c'è un'immagine pancromatica: quelle a 20 m di Sentinel-2 con le sue quattro a 10 m, un infrarosso a onde corte con bande visibili, un'immagine iperspettrale con una multispettrale o con PAN.&lt;/p&gt;&lt;p&gt;Per ogni banda a bassa risoluzione, la combinazione delle bande più dettagliate che meglio la spiega, alla sua stessa risoluzione, prende il posto dell'immagine pancromatica; il log la riporta e indica quanto bene la spiega. Le bande con immagini guida simili vengono affinate insieme, otto al massimo.&lt;/p&gt;&lt;p&gt;Ciò che nessuna banda più dettagliata mostra non può essere affinato: dove la correlazione riportata nel log è bassa, la banda resta sfocata.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Coarse bands</source>
      <translation>Bande a bassa risoluzione</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>One image with several bands, or images that are its bands.</source>
      <translation>Un'immagine con più bande, oppure immagini che ne costituiscono le bande.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Finer bands</source>
      <translation>Bande più dettagliate</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>One image with several bands, or images that are its bands; 1.5 to 8 times finer.</source>
      <translation>Un'immagine con più bande, oppure immagini che ne costituiscono le bande; da 1,5 a 8 volte più dettagliate.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>How long to train λ-PNN on the first bands; those after them start from what was learnt.</source>
      <translation>Durata dell'addestramento di λ-PNN sulle prime bande; le successive partono da ciò che è stato appreso.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>Sharpened bands</source>
      <translation>Bande affinate</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>GeoTIFF to write: all coarse bands on the grid of the finer ones.</source>
      <translation>GeoTIFF da scrivere: tutte le bande a bassa risoluzione sulla griglia di quelle più dettagliate.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>{score}, mean over the bands</source>
      <translation>{score}, media delle bande</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>No coarse bands are given; choose a layer or a file.</source>
      <translation>Nessuna banda a bassa risoluzione indicata; scelga un layer o un file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/sharpen_bands.py" />
      <source>No finer bands are given; choose a layer or a file.</source>
      <translation>Nessuna banda più dettagliata indicata; scelga un layer o un file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Train weights</source>
      <translation>Addestra pesi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Learns from several pairs of one sensor, so that others of it are sharpened in less time.</source>
      <translation>Apprende da più coppie di uno stesso sensore, così che altre dello stesso sensore vengano elaborate in meno tempo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>&lt;p&gt;Trains the network of λ-PNN on pairs of one sensor, without any example, and keeps what it has learnt in a file. Name that file as &lt;b&gt;Weights to start from&lt;/b&gt; of “Pansharpen”: adaptation to another image of the sensor then takes a third of the iterations that it takes from scratch.&lt;/p&gt;&lt;p&gt;Every scene is shown again and again as another acquisition would show it: other parts of it, brighter or darker, the bands a little off. One part in {held_back}, but one at least, is held back at one end of a scene, of {judged} scenes at most; by these places it is judged what was learnt, the best weights are kept, and training ends early where nothing more is gained.&lt;/p&gt;&lt;p&gt;A training that was stopped, by you or by a power cut, loses a minute at most: the same tool with the same values goes on where it was.&lt;/p&gt;</source>
      <translation>&lt;p&gt;Addestra la rete di λ-PNN su coppie di uno stesso sensore, senza alcun esempio, e conserva in un file ciò che ha appreso. Indichi quel file come &lt;b&gt;Pesi di partenza&lt;/b&gt; di “Pansharpening”: l'adattamento a un'altra immagine del sensore richiede allora un terzo delle iterazioni necessarie da zero.&lt;/p&gt;&lt;p&gt;Ogni scena viene mostrata più e più volte come la mostrerebbe un'altra acquisizione: altre sue parti, più chiara o più scura, con le bande un po' spostate. Una parte su {held_back}, ma almeno una, è tenuta da parte a un'estremità di una scena, per {judged} scene al massimo; in questi punti si valuta ciò che è stato appreso, si conservano i pesi migliori e l'addestramento termina prima se non si guadagna più nulla.&lt;/p&gt;&lt;p&gt;Un addestramento interrotto, da lei o da un'interruzione di corrente, perde al massimo un minuto: lo stesso strumento con gli stessi valori prosegue da dove era arrivato.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Multispectral images</source>
      <translation>Immagini multispettrali</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>One or several, each with all its bands in one file.</source>
      <translation>Una o più, ciascuna con tutte le sue bande in un solo file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Panchromatic images</source>
      <translation>Immagini pancromatiche</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>One or several, in any order: which belongs to which is found by where they lie.</source>
      <translation>Una o più, in qualsiasi ordine: quale corrisponde a quale si ricava dalla loro posizione.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>All pairs in it and in its folders are learnt from, too; they are found by where they lie.</source>
      <translation>Si apprende anche da tutte le coppie che contiene, comprese le sottocartelle; sono riconosciute dalla loro posizione.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Training steps at most.</source>
      <translation>Numero massimo di passi di addestramento.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Resume</source>
      <translation>Riprendi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Go on where the same training was stopped. Switch off to begin anew.</source>
      <translation>Prosegue da dove lo stesso addestramento è stato interrotto. Disattivi per ricominciare da capo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>A page that says what was learnt from, how training went, and what it is worth.</source>
      <translation>Una pagina che indica da che cosa si è appreso, com'è andato l'addestramento e che cosa apporta.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>{name} at places that were held back</source>
      <translation>{name} nei punti tenuti da parte</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Steps that were done</source>
      <translation>Passi eseguiti</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Imported weights, or those of an earlier training: a file, or its name in the folder lambda_pnn/weights of your profile.</source>
      <translation>Pesi importati o quelli di un addestramento precedente: un file, o il suo nome nella cartella lambda_pnn/weights del profilo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Start of the random numbers: the same seed on the same machine gives the same weights.</source>
      <translation>Valore iniziale dei numeri casuali: sullo stesso computer, lo stesso seme produce gli stessi pesi.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>There is nothing to learn from; choose images, or a folder of them.</source>
      <translation>Non c'è nulla da cui apprendere; scelga delle immagini o una cartella di immagini.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>The folder {folder} does not exist; choose another.</source>
      <translation>La cartella {folder} non esiste; ne scelga un'altra.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Multispectral images take panchromatic ones, and the other way round; give both.</source>
      <translation>Le immagini multispettrali richiedono quelle pancromatiche, e viceversa; le indichi entrambe.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>{doubt} The pair is left out.</source>
      <translation>{doubt} La coppia viene esclusa.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/processing/train.py" />
      <source>Cancelled; what was learnt is kept, and the same training goes on from there.</source>
      <translation>Operazione annullata; quanto appreso è conservato e lo stesso addestramento prosegue da lì.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/band_files.py" />
      <source>The band “{band}” cannot be read; choose another image.</source>
      <translation>Impossibile leggere la banda “{band}”; scelga un'altra immagine.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” holds no raster band; choose one of its subdatasets.</source>
      <translation>“{title}” non contiene bande raster; scegli uno dei suoi subdataset.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” has no band {band}; choose from 1 to {count}.</source>
      <translation>“{title}” non ha la banda {band}; scegli da 1 a {count}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>A band of “{title}” is chosen twice; name each band once.</source>
      <translation>Una banda di “{title}” è scelta due volte; indica ogni banda una sola volta.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” has {count} bands, but {most} at most can be sharpened at once; choose some of them.</source>
      <translation>“{title}” ha {count} bande, ma se ne possono elaborare al massimo {most} alla volta; scegline alcune.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” holds complex numbers; convert it to real ones first.</source>
      <translation>“{title}” contiene numeri complessi; prima convertili in numeri reali.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” shows colours by a table, not measurements; choose the image it was made from.</source>
      <translation>“{title}” contiene colori di una tabella, non misure; scegli l'immagine da cui deriva.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/bands.py" />
      <source>“{title}” holds signed bytes; convert it to Int16 first (gdal_translate).</source>
      <translation>“{title}” contiene byte con segno; prima convertili in Int16 (gdal_translate).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/cog.py" />
      <source>FORMAT=COG takes compression without losses ({known}); change the creation options {options}.</source>
      <translation>FORMAT=COG accetta una compressione senza perdite ({known}); cambi le opzioni di creazione {options}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/cog.py" />
      <source>QGIS's GDAL is too old for FORMAT=COG; choose GeoTIFF.</source>
      <translation>La versione di GDAL di QGIS non è abbastanza recente per FORMAT=COG; scelga GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/cog.py" />
      <source>The output {path} cannot be written ({cause}); make room or choose another folder.</source>
      <translation>Impossibile scrivere il file in uscita {path} ({cause}); libera spazio o scegli un'altra cartella.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/creation.py" />
      <source>The creation options {options} do not suit {bands} bands of {dtype} ({cause}); change them or leave them out.</source>
      <translation>Le opzioni di creazione {options} non sono adatte a {bands} bande di tipo {dtype} ({cause}); modificale o omettile.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/creation.py" />
      <source>unknown cause</source>
      <translation>causa sconosciuta</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/creation.py" />
      <source>the file holds other numbers than were written to it</source>
      <translation>il file contiene numeri diversi da quelli scritti</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is no GeoTIFF; give it a name that ends in .tif.</source>
      <translation>Il file in uscita {path} non è un GeoTIFF; assegnagli un nome che termini con .tif.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>Give the output {path} a name that ends in {ending}.</source>
      <translation>Assegna al file in uscita {path} un nome che termini con {ending}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output folder {folder} does not exist; create it or choose another.</source>
      <translation>La cartella in uscita {folder} non esiste; creala o scegline un'altra.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is a folder; choose the name of a file.</source>
      <translation>Il percorso in uscita {path} è una cartella; scegli il nome di un file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is one of the inputs; choose another name.</source>
      <translation>Il file in uscita {path} è uno dei file in ingresso; scegli un altro nome.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is being written by another job; choose another name.</source>
      <translation>L'uscita {path} è in corso di scrittura da un'altra operazione; scegli un altro nome.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} is in use; remove its layer or choose another name.</source>
      <translation>Il file in uscita {path} è in uso; rimuovi il suo layer o scegli un altro nome.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output folder {folder} cannot be written to; choose another.</source>
      <translation>Impossibile scrivere nella cartella in uscita {folder}; scegline un'altra.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} takes {needed:.1f} GB or more, but its disk has {free:.1f} GB left; make room or choose another folder.</source>
      <translation>Il risultato {path} occupa {needed:.1f} GB o più, ma sul disco restano {free:.1f} GB; libera spazio o scegli un'altra cartella.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} cannot be written ({error}); choose another.</source>
      <translation>Impossibile scrivere il file in uscita {path} ({error}); scegline un altro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} cannot be replaced, nor can the result be kept beside it ({error}); choose another folder.</source>
      <translation>Il risultato {path} non può essere sostituito, né può essere conservato accanto ad esso ({error}); scegli un'altra cartella.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/destination.py" />
      <source>The output {path} cannot be replaced, because something uses it; the finished image is {kept} beside it.</source>
      <translation>Il risultato {path} non può essere sostituito perché è in uso; l'immagine finita si trova accanto con il nome {kept}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/display.py" />
      <source>The picture {path} cannot be written ({cause}); the image itself is whole.</source>
      <translation>Impossibile scrivere l'immagine di visualizzazione {path} ({cause}); l'immagine stessa è completa.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/files.py" />
      <source>band {number}</source>
      <translation>banda {number}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/judged.py" />
      <source>“{image}” and the two images have {columns} × {rows} PAN pixels in common, but {least} in each direction are needed; choose the image that was made with this pair.</source>
      <translation>“{image}” e le due immagini hanno in comune {columns} × {rows} pixel PAN, ma ne servono {least} in ogni direzione; scegli l'immagine ottenuta da questa coppia.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/judged.py" />
      <source>“{image}” lies {columns:+.2f} columns and {rows:+.2f} rows of a pixel off the grid of “{pan}”; it is judged on the nearest pixels.</source>
      <translation>“{image}” è spostata di {columns:+.2f} colonne e {rows:+.2f} righe di pixel rispetto alla griglia di “{pan}”; viene valutata sui pixel più vicini.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/judged.py" />
      <source>“{image}” covers {percent:.3g} % of what the two images share; it is judged there.</source>
      <translation>“{image}” copre il {percent:.3g} % dell'area comune alle due immagini; viene valutata lì.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/judged.py" />
      <source>The pixels of “{image}” are {across:.4g} × {down:.4g} times those of “{pan}”, but a sharpened image has the same; choose the image that was made with this pair, or resample it (gdalwarp).</source>
      <translation>I pixel di “{image}” misurano {across:.4g} × {down:.4g} volte quelli di “{pan}”, mentre in un'immagine pansharpened sono uguali; scegli l'immagine ottenuta da questa coppia o ricampiona questa (gdalwarp).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opacity.py" />
      <source>“{choice}” says nothing of an alpha band; choose from {known}.</source>
      <translation>“{choice}” non dice nulla di una banda alfa; scegli tra {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opacity.py" />
      <source>Band {number} of “{title}” holds opacity; it says which pixels are missing (parameter Alpha band says otherwise).</source>
      <translation>La banda {number} di “{title}” contiene l'opacità; indica quali pixel mancano (il parametro Banda alfa permette di cambiarlo).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opacity.py" />
      <source>Band {number} of “{title}” is called opacity but holds more; it is taken as a band (parameter Alpha band says otherwise).</source>
      <translation>La banda {number} di “{title}” è chiamata opacità ma contiene altro; è presa come banda (il parametro Banda alfa permette di cambiarlo).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” cannot be opened: the server of {path} does not send parts of files; download the file and choose it there.</source>
      <translation>Impossibile aprire “{title}”: il server di {path} non invia parti di file; scarica il file e sceglilo da lì.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” cannot be opened: {path} is not there, or its server does not let it be read; check the address and what the server asks for.</source>
      <translation>Impossibile aprire “{title}”: {path} non esiste o il server non ne permette la lettura; controlla l'indirizzo e che cosa richiede il server.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” cannot be opened: {path} does not exist; choose another layer or file.</source>
      <translation>Impossibile aprire “{title}”: {path} non esiste; scegli un altro layer o file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” cannot be opened: {path} is no raster that GDAL can read; choose another layer or file.</source>
      <translation>Impossibile aprire “{title}”: {path} non è un raster leggibile da GDAL; scegli un altro layer o file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” comes from a map service, which delivers pictures, not measurements; choose a raster file.</source>
      <translation>“{title}” proviene da un servizio di mappe, che fornisce immagini da visualizzare, non misure; scegli un file raster.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/opening.py" />
      <source>“{title}” is a virtual raster of {file}, of which GDAL makes a picture in other colours; choose that file itself.</source>
      <translation>“{title}” è un raster virtuale di {file}, di cui GDAL fa un'immagine in altri colori; scegli direttamente quel file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/others.py" />
      <source>{program} cannot sharpen this pair ({error}).</source>
      <translation>{program} non può elaborare questa coppia ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/output.py" />
      <source>The output {path} does not hold the numbers that were written to it; the creation options {options} do not suit them, change or leave them out.</source>
      <translation>Il risultato {path} non contiene i numeri scritti; le opzioni di creazione {options} non sono adatte, modificale o omettile.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/output.py" />
      <source>The output {path} does not hold the numbers that were written to it; check the disk, or choose another folder.</source>
      <translation>Il risultato {path} non contiene i numeri scritti; controlla il disco o scegli un'altra cartella.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/output.py" />
      <source>The output {path} cannot be read again ({cause}); try again.</source>
      <translation>L'output {path} non si può rileggere ({cause}); riprovare.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>In the folder {folder} there is no multispectral image, of several bands, with a panchromatic one that lies on it; choose another.</source>
      <translation>Nella cartella {folder} non c'è alcuna immagine multispettrale, a più bande, con un'immagine pancromatica che vi si sovrapponga; ne scelga un'altra.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>No panchromatic image lies on “{ms}”; choose that which was taken with it, or leave it out.</source>
      <translation>Nessuna immagine pancromatica si sovrappone a “{ms}”; scelga quella acquisita insieme a essa oppure la escluda.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: it is a result of pansharpening.</source>
      <translation>“{image}” è stata esclusa: è un risultato di pansharpening.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: it is a part of “{whole}”.</source>
      <translation>“{image}” è stata esclusa: è una parte di “{whole}”.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: it is a copy of “{other}”.</source>
      <translation>“{image}” è stato tralasciato: è una copia di “{other}”.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: no panchromatic image lies on it.</source>
      <translation>“{image}” è stata esclusa: nessuna immagine pancromatica vi si sovrappone.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{ms}” fits several panchromatic images alike: {all}; the first was taken.</source>
      <translation>A “{ms}” corrispondono ugualmente bene più immagini pancromatiche: {all}; è stata presa la prima.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{ms}” was taken on {day}, “{pan}” on {other}.</source>
      <translation>“{ms}” è stata acquisita in data {day}, “{pan}” in data {other}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/pairing.py" />
      <source>“{image}” was left out: it is no image's panchromatic one.</source>
      <translation>“{image}” è stata esclusa: non è l'immagine pancromatica di nessun'altra.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/__init__.py" />
      <source>“{source}” has no georeference but the other image has; georeference it first.</source>
      <translation>L'immagine “{source}” non è georeferenziata, mentre l'altra lo è; prima georeferenzia anche questa.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/__init__.py" />
      <source>“{source}” is located by control points or RPCs only, but the other image is not; orthorectify it first (gdalwarp).</source>
      <translation>L'immagine “{source}” è localizzata solo da punti di controllo o RPC, l'altra no; prima ortorettificala (gdalwarp).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/control_points.py" />
      <source>control points</source>
      <translation>punti di controllo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>“{ms}” is in another coordinate system than “{pan}”</source>
      <translation>L'immagine “{ms}” ha un sistema di coordinate diverso da quello di “{pan}”</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>“{ms}” is rotated against “{pan}”</source>
      <translation>L'immagine “{ms}” è ruotata rispetto a “{pan}”</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>At least one image names no coordinate system; both are taken to share one.</source>
      <translation>Almeno un'immagine non indica il sistema di coordinate; si assume che entrambe abbiano lo stesso.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>“{source}” names no coordinate system, and its coordinates are of another kind than the other image's; assign it the right one first (gdal_edit.py -a_srs).</source>
      <translation>L'immagine “{source}” non indica il sistema di coordinate e le sue coordinate sono di tipo diverso da quelle dell'altra; prima assegnale il sistema corretto (gdal_edit.py -a_srs).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/geotransforms.py" />
      <source>The georeferences state a ratio of {across:.5g} × {down:.5g}, but the numbers of pixels one of {columns:.0f} × {rows:.0f}; the images are taken to lie corner on corner.</source>
      <translation>Le georeferenziazioni indicano un rapporto di {across:.5g} × {down:.5g}, mentre dal numero di pixel risulta {columns:.0f} × {rows:.0f}; si assume che gli angoli delle immagini coincidano.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>“{ms}” and “{pan}” do not overlap; choose two images of one place, and check their coordinate systems.</source>
      <translation>“{ms}” e “{pan}” non si sovrappongono; scegli due immagini dello stesso luogo e controlla i loro sistemi di coordinate.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>“{ms}” and “{pan}” have no georeference, and their sizes do not fit a whole ratio; georeference or crop them first.</source>
      <translation>Le immagini “{ms}” e “{pan}” non sono georeferenziate e le loro dimensioni non corrispondono a un rapporto intero; prima georeferenzia o ritaglia le immagini.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>“{ms}” and “{pan}” are located by {kind} that do not agree; orthorectify both first (gdalwarp).</source>
      <translation>Le immagini “{ms}” e “{pan}” sono localizzate da {kind} non concordanti; prima ortorettificale entrambe (gdalwarp).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>Both images carry the very same {kind}; their corners are taken to coincide.</source>
      <translation>Le due immagini contengono {kind} identici; si assume che i loro angoli coincidano.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/placement.py" />
      <source>Both images are located by {kind}, which agree; the result carries PAN's.</source>
      <translation>Le due immagini sono localizzate da {kind} concordanti; il risultato riprende quelli di PAN.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/rational_polynomials.py" />
      <source>RPCs</source>
      <translation>RPC</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>{reason}, and the panchromatic image lies on a rotated grid; warp both to one north-up grid first.</source>
      <translation>{reason}, e l'immagine pancromatica ha una griglia ruotata; prima ricampiona entrambe su un'unica griglia orientata a nord.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>“{ms}” cannot be reprojected to the coordinate system of “{pan}” ({error}); reproject it first, or check both coordinate systems.</source>
      <translation>Impossibile riproiettare “{ms}” nel sistema di coordinate di “{pan}” ({error}); prima riproietta l'immagine o controlla i due sistemi di coordinate.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>{reason}: it is warped to a grid aligned to that image's, {columns:.5g} × {rows:.5g} times as coarse.</source>
      <translation>{reason}: viene ricampionata su una griglia allineata a quella di quest'ultima, con pixel {columns:.5g} × {rows:.5g} volte più grandi.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>there is no way from the one to the other</source>
      <translation>non esiste una trasformazione dall'uno all'altro</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>some of its coordinates have no counterpart</source>
      <translation>alcune delle sue coordinate non hanno un corrispondente</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/reprojection.py" />
      <source>its pixels have no size there</source>
      <translation>in quel sistema i suoi pixel non hanno dimensioni</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/placing/sizes.py" />
      <source>Neither image is georeferenced; their corners are taken to coincide, which nothing proves.</source>
      <translation>Nessuna delle due immagini è georeferenziata; si assume che i loro angoli coincidano, ma nulla lo dimostra.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/reading.py" />
      <source>“{title}” cannot be read: {cause}.</source>
      <translation>Impossibile leggere “{title}”: {cause}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” is located by control points or RPCs only, so that no extent can be cut out; leave the extent empty, or orthorectify both images first (gdalwarp).</source>
      <translation>L'immagine “{pan}” è localizzata solo da punti di controllo o RPC, quindi non è possibile ritagliarne un'estensione; lascia vuota l'estensione o prima ortorettifica entrambe le immagini (gdalwarp).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>The extent is no rectangle of numbers; choose another, or leave it empty.</source>
      <translation>L'estensione non è un rettangolo di coordinate valide; scegline un'altra o lasciala vuota.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>The extent and the two images share {columns} × {rows} PAN pixels, but {least:.0f} in each direction are needed; choose a larger extent, or one where both lie.</source>
      <translation>L'estensione e le due immagini hanno in comune {columns} × {rows} pixel PAN, ma ne servono {least:.0f} in ogni direzione; scegli un'estensione più grande o una coperta da entrambe le immagini.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” has {count} bands, but a panchromatic image has one; choose the panchromatic layer, or extract its band first.</source>
      <translation>“{pan}” ha {count} bande, ma un'immagine pancromatica ne ha una; scegli il layer pancromatico o prima estrai la sua banda.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” is not finer than “{ms}” by their georeferences, but has {columns:.4g} × {rows:.4g} times as many pixels; if both show the same area, take the georeferences away from both (gdal_edit.py -unsetgt), and they are laid corner on corner.</source>
      <translation>“{pan}” non è più fine di “{ms}” secondo le georeferenze, ma ha {columns:.4g} × {rows:.4g} volte i pixel; se entrambe mostrano la stessa area, togli la georeferenza a entrambe (gdal_edit.py -unsetgt) e verranno sovrapposte angolo su angolo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” is not finer than “{ms}” (pixels {times:.3g} times as large); exchange the two layers or choose a finer panchromatic image.</source>
      <translation>L'immagine “{pan}” non è più dettagliata di “{ms}” (i suoi pixel misurano {times:.3g} volte gli altri); scambia i due layer o scegli un'immagine pancromatica più dettagliata.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{pan}” is {columns:.3g} × {rows:.3g} times finer than “{ms}”; ratios from 1.5 to 8, about alike in both directions, can be sharpened.</source>
      <translation>L'immagine “{pan}” è {columns:.3g} × {rows:.3g} volte più dettagliata di “{ms}”; sono possibili solo rapporti da 1,5 a 8, simili nelle due direzioni: scegli altre immagini.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>“{ms}” and “{pan}” share {columns} × {rows} PAN pixels, but {least:.0f} in each direction are needed; choose images with more in common.</source>
      <translation>“{ms}” e “{pan}” hanno in comune {columns} × {rows} pixel PAN, ma ne servono {least:.0f} in ogni direzione; scegli immagini con un'area comune più ampia.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/scene.py" />
      <source>Up to {beyond:.3g} PAN pixels at the border of the result lie beyond “{ms}”; their colours are carried on from within.</source>
      <translation>Fino a {beyond:.3g} pixel PAN al bordo del risultato si trovano fuori da “{ms}”; i loro colori sono prolungati dall'interno.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/sensor_clues.py" />
      <source>metadata of “{title}”</source>
      <translation>i metadati di “{title}”</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/sensor_clues.py" />
      <source>a file name</source>
      <translation>il nome di un file</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/source.py" />
      <source>A file of “{title}” is given twice; give each band once.</source>
      <translation>Un file di “{title}” è indicato due volte; indica ogni banda una sola volta.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/source.py" />
      <source>The files of “{title}” differ in size or place; give bands that lie on one pixel grid.</source>
      <translation>I file di “{title}” hanno dimensioni o posizioni diverse; indica bande con la stessa griglia di pixel.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/raster/source.py" />
      <source>“{title}” cannot be reprojected ({error}); reproject it to the other image's coordinate system first.</source>
      <translation>Impossibile riproiettare “{title}” ({error}); prima riproietta l'immagine nel sistema di coordinate dell'altra.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{base} cannot make environments by itself; virtualenv does it instead.</source>
      <translation>{base} non può creare ambienti da solo; viene usato virtualenv.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>Setting up failed; {cause}.</source>
      <translation>La configurazione non è riuscita; {cause}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>The folder {wheels} holds no wheel of pip, which this Python lacks; add it.</source>
      <translation>La cartella {wheels} non contiene il pacchetto wheel di pip, che manca a questo Python; aggiungilo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>Fetching {name} from {shown}</source>
      <translation>Scaricamento di {name} da {shown}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{shown} offers no {name}; choose another package index.</source>
      <translation>{shown} non offre {name}; scegli un altro indice dei pacchetti.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{shown} cannot be read ({error}); check network, proxy and package index.</source>
      <translation>Impossibile leggere {shown} ({error}); controlla rete, proxy e indice dei pacchetti.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{name} came damaged from {shown}; try again.</source>
      <translation>Il file {name} scaricato da {shown} è danneggiato; riprova.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/bootstrap.py" />
      <source>{address} is no web address</source>
      <translation>{address} non è un indirizzo web</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>The Python that was set up does not work: choose “Set up computing…” in the menu, or run that tool; the classical methods, as BT-H, need none.</source>
      <translation>Il Python configurato non funziona: scegli “Configura ambiente di calcolo…” nel menu o esegui lo strumento con lo stesso nome; i metodi classici, come BT-H, non ne hanno bisogno.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>There is no Python with PyTorch yet: choose “Set up computing…” in the menu, or run that tool; the classical methods, as BT-H, need none.</source>
      <translation>Non c'è ancora un Python con PyTorch: scegli “Configura ambiente di calcolo…” nel menu o esegui lo strumento con lo stesso nome; i metodi classici, come BT-H, non ne hanno bisogno.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>{path} does not run as a Python interpreter.</source>
      <translation>{path} non funziona come interprete Python.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>{path} lacks {packages}.</source>
      <translation>{path} non dispone di {packages}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>{path} has torch {version}, but {least} is needed at least.</source>
      <translation>{path} ha torch {version}, ma serve almeno la versione {least}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/environment.py" />
      <source>The Python chosen in the options cannot compute: {problem}</source>
      <translation>Il Python scelto nelle opzioni non può eseguire il calcolo: {problem}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>for processors</source>
      <translation>per CPU</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>for graphics cards, CUDA {cuda:g}</source>
      <translation>per schede grafiche, CUDA {cuda:g}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{names}, {kind} ({plan.reason}), for Python {plan.version}, in {plan.folder}: about {plan.build.download_mb} MB to download, {plan.build.disk_mb} MB on the disk, {origin}.</source>
      <translation>{names}, {kind} ({plan.reason}), per Python {plan.version}, in {plan.folder}: circa {plan.build.download_mb} MB da scaricare, {plan.build.disk_mb} MB su disco, {origin}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>from the folder {wheels}, without network</source>
      <translation>dalla cartella {wheels}, senza rete</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>from {index}</source>
      <translation>da {index}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>from the public package indexes</source>
      <translation>dagli indici pubblici dei pacchetti</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>No Python was found beside QGIS to start from; choose, in the options, one that has PyTorch.</source>
      <translation>In QGIS non è stato trovato un Python da cui partire; nelle opzioni scegline uno dotato di PyTorch.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{base} does not run as a Python; choose, in the options, one that has PyTorch.</source>
      <translation>{base} non funziona come Python; nelle opzioni scegline uno dotato di PyTorch.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>The folder of wheels {wheels} does not exist; choose another or none.</source>
      <translation>La cartella dei pacchetti wheel {wheels} non esiste; scegline un'altra o nessuna.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>Trying it: {device} sharpened a small image.</source>
      <translation>Prova: {device} ha elaborato una piccola immagine.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>PyTorch cannot use the graphics card here; choose the build “cpu” or another driver.</source>
      <translation>Qui PyTorch non può usare la scheda grafica; scegli la build “cpu” o un altro driver.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>The graphics card cannot be used, though it was expected to; computing runs on the processor.</source>
      <translation>Contrariamente al previsto, la scheda grafica non è utilizzabile; il calcolo usa la CPU.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{folder} cannot be written ({error}); make room or close what uses it.</source>
      <translation>Impossibile scrivere in {folder} ({error}); libera spazio o chiudi i programmi che usano la cartella.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{folder} cannot be deleted ({error}); close what uses it.</source>
      <translation>Impossibile eliminare {folder} ({error}); chiudi i programmi che usano la cartella.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>Setting up takes {disk_mb} MB, but only {free} MB are free where {folder} is; make room.</source>
      <translation>La configurazione richiede {disk_mb} MB, ma sul disco di {folder} sono liberi solo {free} MB; libera spazio.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/installation.py" />
      <source>{problem} A package index can be set instead of {index}: the public one has, on Linux, the build for graphics cards, which is much larger.</source>
      <translation>{problem} Al posto di {index} si può impostare un indice dei pacchetti: su Linux quello pubblico offre la build per schede grafiche, che è molto più grande.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>run the tool “Set up computing” to repair it, or choose another Python</source>
      <translation>esegui lo strumento “Configura ambiente di calcolo” per riparare l'ambiente, oppure scegli un altro Python</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>{interpreter} does not start ({error}); {way_out}.</source>
      <translation>Impossibile avviare {interpreter} ({error}); {way_out}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>The compute process has not said a word for {minutes:.0f} minutes and was ended; try again, or choose another device.</source>
      <translation>Il processo di calcolo non ha dato segni di vita per {minutes:.0f} minuti ed è stato terminato; riprova o scegli un altro dispositivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>The plugin was updated while QGIS was running: start QGIS again.</source>
      <translation>Il plugin è stato aggiornato mentre QGIS era in esecuzione: riavvia QGIS.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>The compute process ended at its start; {way_out}. {last_words}</source>
      <translation>Il processo di calcolo è terminato all'avvio; {way_out}. {last_words}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>The compute process ended unexpectedly; try again. {last_words}</source>
      <translation>Il processo di calcolo è terminato in modo imprevisto; riprova. {last_words}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>Its last words: {line}</source>
      <translation>Ultimo messaggio: {line}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/local_engine.py" />
      <source>It printed nothing; memory may have run out.</source>
      <translation>Non ha scritto nulla; forse la memoria è finita.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>PyTorch cannot be set up for Python {minor}, only for {pythons}; choose a Python that can compute in the options.</source>
      <translation>PyTorch si può installare solo per Python {pythons}, non per Python {minor}; nelle opzioni scegli un Python adatto al calcolo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>as asked for</source>
      <translation>come richiesto</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>macOS has no CUDA; choose the build “auto”.</source>
      <translation>macOS non supporta CUDA; scegli la build “auto”.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>it uses Apple's graphics processors too</source>
      <translation>usa anche i processori grafici Apple</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>{card} was found, whose driver runs CUDA {cuda:g}</source>
      <translation>trovata {card}, il cui driver supporta CUDA {cuda:g}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>{card} or its driver for CUDA {cuda:g} is too old</source>
      <translation>{card} o il suo driver per CUDA {cuda:g} non è abbastanza recente</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>no NVIDIA graphics card was found</source>
      <translation>nessuna scheda grafica NVIDIA trovata</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/packages.py" />
      <source>PyTorch for graphics cards cannot be used: {reason}; choose the build “auto” or “cpu”.</source>
      <translation>Impossibile usare PyTorch per schede grafiche: {reason}; scegli la build “auto” o “cpu”.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the disk is full: make room and try again</source>
      <translation>il disco è pieno: libera spazio e riprova</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the proxy refused its user or password: correct them in QGIS's settings</source>
      <translation>il proxy ha rifiutato il nome utente o la password: correggili nelle impostazioni di QGIS</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the server's certificate is not trusted: add its authority to QGIS's certificates</source>
      <translation>il certificato del server non è attendibile: aggiungi la sua autorità ai certificati di QGIS</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>a package is not the file that was published: it came damaged, or someone changed it; try again</source>
      <translation>un pacchetto non è il file pubblicato: è arrivato danneggiato o qualcuno lo ha modificato; riprovare</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the path is too long: enable long paths in Windows</source>
      <translation>il percorso è troppo lungo: abilita i percorsi lunghi in Windows</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the package index cannot be reached: check network and proxy in QGIS's settings, or give wheels</source>
      <translation>l'indice dei pacchetti non è raggiungibile: controlla rete e proxy nelle impostazioni di QGIS o indica una cartella di pacchetti wheel</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>pip says: {error}</source>
      <translation>pip segnala: {error}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/pip_errors.py" />
      <source>the log says why</source>
      <translation>il motivo è indicato nel log</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/trial.py" />
      <source>PyTorch starts but does not compute as it should; set up computing again.</source>
      <translation>PyTorch si avvia, ma non calcola correttamente; configura di nuovo l'ambiente di calcolo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/usage.py" />
      <source>Computing is being set up just now, here or in another QGIS; wait until that has finished.</source>
      <translation>Il calcolo è in fase di configurazione, qui o in un altro QGIS; attendi che finisca.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/runtime/usage.py" />
      <source>λ-PNN is computing just now, here or in another QGIS; wait until that has finished, or cancel it.</source>
      <translation>λ-PNN sta calcolando, qui o in un altro QGIS; attendi che finisca o annulla.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/scene_model.py" />
      <source>subtracting {offset:g} and dividing by {scale:g}</source>
      <translation>sottraendo {offset:g} e dividendo per {scale:g}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/scene_model.py" />
      <source>dividing by {scale:g}</source>
      <translation>dividendo per {scale:g}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>The file of sensors {file} cannot be read ({error}); correct or remove it.</source>
      <translation>Impossibile leggere il file dei sensori {file} ({error}); correggilo o rimuovilo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>The file of sensors {file} holds no object of sensors by their short names; correct it.</source>
      <translation>Il file dei sensori {file} non contiene un oggetto JSON con i sensori identificati dal loro nome breve; correggilo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it lacks {key}</source>
      <translation>non contiene {key}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>The sensor “{identifier}” in {file} must be corrected: {cause}.</source>
      <translation>Il sensore “{identifier}” in {file} va corretto: {cause}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it is no object</source>
      <translation>non è un oggetto JSON</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has a key “{key}”, but only {known} are known</source>
      <translation>contiene la chiave “{key}”, ma sono ammesse solo {known}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>its short name is no word</source>
      <translation>ha un nome breve che non è una parola</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has no ms_gains; give a list of lists, one gain for every band</source>
      <translation>non contiene ms_gains validi; indica un elenco di elenchi, con un guadagno per ogni banda</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has bits of {bits}; give a whole number from 1 to 32</source>
      <translation>ha bits pari a {bits}; indica un numero intero da 1 a 32</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has a ratio of {ratio}; give how many PAN pixels an MS pixel measures</source>
      <translation>ha ratio pari a {ratio}; indica quanti pixel PAN misura il lato di un pixel MS</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>its marks are no list of words</source>
      <translation>contiene marks che non sono un elenco di parole</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>its bands are no list of lists of words, as [["blue", "green", "red", "nir"]]</source>
      <translation>contiene bands che non sono un elenco di elenchi di parole, come [["blue", "green", "red", "nir"]]</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensor_catalogue.py" />
      <source>it has a gain of {gain}; MTF gains at Nyquist lie between 0.01 and 0.95</source>
      <translation>ha un guadagno di {gain}; i guadagni MTF alla frequenza di Nyquist sono compresi tra 0.01 e 0.95</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>any sensor (typical values)</source>
      <translation>sensore qualsiasi (valori tipici)</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>no file names it, but MS pixels are twice as large as PAN pixels, as Landsat's</source>
      <translation>nessuna indicazione esplicita, ma i pixel MS sono grandi il doppio dei pixel PAN, come per Landsat</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>no file names it, but there are 8 bands at a ratio of 4, as WorldView-2's</source>
      <translation>nessuna indicazione esplicita, ma ci sono 8 bande con un rapporto di 4, come per WorldView-2</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>no file names it, and neither the number of bands nor the ratio tells</source>
      <translation>nessuna indicazione esplicita, e né il numero di bande né il rapporto permettono di riconoscerlo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/shared/sensors.py" />
      <source>{origin} says “{text}”</source>
      <translation>secondo {origin}: “{text}”</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Adaptation was ended by you after {steps} of {planned} iterations.</source>
      <translation>L’adattamento è stato terminato da lei dopo {steps} di {planned} iterazioni.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Memory ran short, so that training took batches of {batch} in place of {usual}: with more memory, the same seed gives another file.</source>
      <translation>La memoria non è bastata, perciò l'addestramento ha usato gruppi di {batch} invece di {usual}: con più memoria lo stesso seme dà un altro file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Training steps were played back from a recording of this graphics card.</source>
      <translation>I passi di addestramento sono stati riprodotti da una registrazione di questa scheda grafica.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>; about {left:.0f} s left</source>
      <translation>; circa {left:.0f} s rimanenti</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Adaptation {iteration}/{total}: on its crops R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}{left}.</source>
      <translation>Adattamento {iteration}/{total}: sui suoi ritagli R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}{left}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/adaptation.py" />
      <source>Nothing more was gained: adaptation ended after {total} of {planned} iterations.</source>
      <translation>Nessun ulteriore miglioramento: addestramento terminato dopo {total} iterazioni su {planned}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/assessment.py" />
      <source>“{image}” and “{reference}” have too little in common to compare; choose the truth of just this place.</source>
      <translation>“{image}” e “{reference}” hanno troppo poco in comune per un confronto; scegli l'immagine di riferimento di questo stesso luogo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/band_sharpening.py" />
      <source>guide</source>
      <translation>immagine guida</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/band_sharpening.py" />
      <source>The bands of “{ms}” lie many pixels off each other; register them first, or switch the correction off.</source>
      <translation>Le bande di “{ms}” sono spostate di molti pixel l'una rispetto all'altra; prima le coregistri, oppure disattivi la correzione degli errori di coregistrazione.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/band_sharpening.py" />
      <source>Guide of {bands}: {weights}; correlation {correlation:.3f}.</source>
      <translation>Immagine guida di {bands}: {weights}; correlazione {correlation:.3f}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch.py" />
      <source>The output {path} is a file of somebody else's; choose another folder.</source>
      <translation>L'output {path} è un file di qualcun altro; scelga un'altra cartella.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_inputs.py" />
      <source>The table {file} has no columns ms and pan; name them so.</source>
      <translation>La tabella {file} non ha le colonne ms e pan; le chiami così.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_inputs.py" />
      <source>The table {file} cannot be read ({error}).</source>
      <translation>Impossibile leggere la tabella {file} ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_inputs.py" />
      <source>Line {number} of {file} names no pair; fill both columns.</source>
      <translation>La riga {number} di {file} non indica nessuna coppia; compili entrambe le colonne.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>{folder}: overview</source>
      <translation>{folder}: quadro d'insieme</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Seconds</source>
      <translation>Secondi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Summary</source>
      <translation>Riepilogo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Pairs and images</source>
      <translation>Coppie e immagini</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Number</source>
      <translation>Numero</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Look</source>
      <translation>Aspetto</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>One by one</source>
      <translation>Una per una</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>What became of every input</source>
      <translation>Esito di ogni dato in ingresso</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>How it was made</source>
      <translation>Come è stato ottenuto</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Results and tables lie in {folder}.</source>
      <translation>I risultati e le tabelle si trovano in {folder}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>Scores; lower is better</source>
      <translation>Punteggi; più sono bassi, meglio è</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>median</source>
      <translation>mediana</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>highest</source>
      <translation>più alto in</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_report.py" />
      <source>{name}, pansharpened</source>
      <translation>{name}, pansharpened</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_status.py" />
      <source>there already</source>
      <translation>già presente</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_status.py" />
      <source>failed</source>
      <translation>non riuscita</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/batch_status.py" />
      <source>left out</source>
      <translation>esclusa</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/classical.py" />
      <source>Method: {method} ({paper}).</source>
      <translation>Metodo: {method} ({paper}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/classical.py" />
      <source>this computer's processor</source>
      <translation>la CPU di questo computer</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/comparison.py" />
      <source>row {row}, column {column}</source>
      <translation>riga {row}, colonna {column}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/comparison.py" />
      <source>The methods {unknown} are not known, or not at hand; choose from {known}.</source>
      <translation>I metodi {unknown} sono sconosciuti o non disponibili; scegli tra {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/comparison.py" />
      <source>{method}: {seconds:.1f} s.</source>
      <translation>{method}: {seconds:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/degrading.py" />
      <source>Degraded by {ratio:.5g}: the multispectral image by gains at Nyquist of {gains}, the panchromatic one by {pan_gain:.2f}.</source>
      <translation>Immagini degradate di un fattore {ratio:.5g}: quella multispettrale con guadagni a Nyquist di {gains}, quella pancromatica di {pan_gain:.2f}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/degrading.py" />
      <source>Degraded by {ratio:.3g}, “{ms}” would measure {columns} × {rows} pixels, but {least} in each direction are needed; choose a larger scene.</source>
      <translation>Degradata di un fattore {ratio:.3g}, “{ms}” misurerebbe {columns} × {rows} pixel, ma ne servono {least} in ogni direzione; scegli una scena più grande.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>R-Q2ⁿ: likeness of the spectra to the multispectral image, 0 to 1; higher is better</source>
      <translation>R-Q2ⁿ: somiglianza degli spettri con l'immagine multispettrale, da 0 a 1; più è alta, meglio è</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>R-SAM: mean angle between the spectra and those of the multispectral image, in degrees</source>
      <translation>R-SAM: angolo medio tra gli spettri e quelli dell'immagine multispettrale, in gradi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>D_S: change of the likeness to the panchromatic image with the resolution; lower is better</source>
      <translation>D_S: variazione della somiglianza con l'immagine pancromatica al variare della risoluzione; più è bassa, meglio è</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>HQNR: (1 - D_λ)·(1 - D_S), 0 to 1; higher is better</source>
      <translation>HQNR: (1 - D_λ)·(1 - D_S), da 0 a 1; più è alto, meglio è</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Gain at the Nyquist frequency that the two images show, the median of the bands</source>
      <translation>Guadagno alla frequenza di Nyquist che mostrano le due immagini, mediana delle bande</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Share of values at or below zero, 0 to 1</source>
      <translation>Quota di valori minori o uguali a zero, da 0 a 1</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Greatest value as a multiple of the multispectral image's, of the worst band</source>
      <translation>Valore massimo come multiplo di quello dell'immagine multispettrale, nella banda peggiore</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Fine noise on flat places as a multiple of the panchromatic image's; about 1 is natural</source>
      <translation>Rumore fine nelle zone uniformi come multiplo di quello dell'immagine pancromatica; circa 1 è naturale</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>ΔE00: mean difference of true colours to the eye; 1 can just be seen</source>
      <translation>ΔE00: differenza media percepita dei colori reali; 1 è appena visibile</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>ΔE00 that 95 % of the pixels stay below</source>
      <translation>ΔE00 sotto cui resta il 95 % dei pixel</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Mean difference of NDVI from the multispectral image's, at its resolution</source>
      <translation>Differenza media dell'NDVI rispetto all'immagine multispettrale, alla risoluzione di questa</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Mean difference of NDWI from the multispectral image's, at its resolution</source>
      <translation>Differenza media dell'NDWI rispetto all'immagine multispettrale, alla risoluzione di questa</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Mean difference of NDRE from the multispectral image's, at its resolution</source>
      <translation>Differenza media dell'NDRE rispetto all'immagine multispettrale, alla risoluzione di questa</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>ERGAS: error against the reference; lower is better</source>
      <translation>ERGAS: errore rispetto al riferimento; più è basso, meglio è</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>SAM: mean angle between the spectra and those of the reference, in degrees</source>
      <translation>SAM: angolo medio tra gli spettri e quelli del riferimento, in gradi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>Q2ⁿ: likeness to the reference, 0 to 1; higher is better</source>
      <translation>Q2ⁿ: somiglianza con il riferimento, da 0 a 1; più è alta, meglio è</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>PSNR: ratio of the reference's greatest value and the error, in decibels; higher is better</source>
      <translation>PSNR: rapporto tra il valore massimo del riferimento e l'errore, in decibel; più è alto, meglio è</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>SSIM: likeness of structure to the reference, up to 1; higher is better</source>
      <translation>SSIM: somiglianza strutturale con il riferimento, fino a 1; più è alta, meglio è</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>UQI: universal quality index against the reference, up to 1; higher is better</source>
      <translation>UQI: indice di qualità universale rispetto al riferimento, fino a 1; più è alto, meglio è</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/figures.py" />
      <source>SCC: correlation of fine detail with the reference's, up to 1; higher is better</source>
      <translation>SCC: correlazione dei dettagli fini con quelli del riferimento, fino a 1; più è alta, meglio è</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/guides.py" />
      <source>No band of “{ms}” shows anything: each holds one number only, or none; choose another image.</source>
      <translation>Nessuna banda di «{ms}» mostra qualcosa: ciascuna contiene un solo numero, o nessuno; scegli un'altra immagine.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/guides.py" />
      <source>Too few pixels hold data side by side for a guide; choose images with more in common.</source>
      <translation>I pixel contigui con dati sono troppo pochi per formare un'immagine guida; scelga immagini con una maggiore area in comune.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>Sensor taken as {sensor}: {reason}. Choose another in parameter Sensor if that is wrong.</source>
      <translation>Sensore usato: {sensor} ({reason}). Se non è corretto, scegline un altro nel parametro Sensore.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>{sensor} delivers a ratio of {ratio}; its blur is scaled to the ratio of {present:.3g} found here.</source>
      <translation>{sensor} fornisce un rapporto di {ratio}; la sua sfocatura viene adattata al rapporto {present:.3g} trovato qui.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>“{ms.title}”: {bands} bands of {ms.grid.columns} × {ms.grid.rows} pixels, {ms.dtype}; “{pan.title}”: {pan.grid.columns} × {pan.grid.rows}, {pan.dtype}; ratio {ratio[1]:.5g} × {ratio[0]:.5g}, MS corner at PAN pixel ({origin[1]:.2f}, {origin[0]:.2f}).</source>
      <translation>“{ms.title}”: {bands} bande di {ms.grid.columns} × {ms.grid.rows} pixel, {ms.dtype}; “{pan.title}”: {pan.grid.columns} × {pan.grid.rows}, {pan.dtype}; rapporto {ratio[1]:.5g} × {ratio[0]:.5g}, angolo MS al pixel PAN ({origin[1]:.2f}, {origin[0]:.2f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>The sensor “{sensor}” is not known; choose from {known}.</source>
      <translation>Il sensore “{sensor}” è sconosciuto; scegli tra {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>“{pan}” holds the number {number:g} everywhere and shows no detail; choose another panchromatic image.</source>
      <translation>“{pan}” contiene ovunque il numero {number:g} e non mostra dettagli; scegli un'altra immagine pancromatica.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>“{source}” is framed by zeros, which it does not declare; where they fill areas, they are taken as missing. Declare a nodata value if they are numbers.</source>
      <translation>“{source}” è incorniciata da zeri che non dichiara; dove riempiono aree sono considerati mancanti. Dichiara un valore nodata se sono numeri.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>Pixels of “{source}” are zero in all bands, far from any other number, and not declared as missing; they are taken as missing wherever they lie. Declare a nodata value if they are numbers.</source>
      <translation>Alcuni pixel di “{source}” sono zero in tutte le bande, lontani da ogni altro numero, e non dichiarati mancanti; sono considerati mancanti ovunque si trovino. Dichiara un valore nodata se sono numeri.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>Pixels of “{source}” are missing where all bands hold nodata; where only some do, it is taken as a number in {bands}, since it lies among the others.</source>
      <translation>I pixel di “{source}” mancano dove tutte le bande hanno nodata; dove lo hanno solo alcune, è preso come numero in {bands}, perché si trova tra gli altri.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/images.py" />
      <source>“{source}” shows nothing in {bands}: one number everywhere, or none. The result holds the same there; training, registration and scores go by the other bands.</source>
      <translation>“{source}” non mostra nulla in {bands}: ovunque lo stesso numero, o nessuno. Il risultato contiene lo stesso; addestramento, registrazione e indici si basano sulle altre bande.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>{file}: {problem}</source>
      <translation>{file}: {problem}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>{file} is for {bands} bands, but {sensor} has {known}; choose the sensor that the weights are for.</source>
      <translation>{file} è per {bands} bande, ma {sensor} ne ha {known}; scelga il sensore per cui sono i pesi.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>Imported weights for {bands} bands into {file}.</source>
      <translation>Pesi per {bands} bande importati in {file}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>{file} takes {size:.0f} MB, much more than the weights of λ-PNN; choose another file.</source>
      <translation>{file} occupa {size:.0f} MB, molto più dei pesi di λ-PNN; scelga un altro file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/importing.py" />
      <source>{file} cannot be read ({error}); choose another.</source>
      <translation>{file} non può essere letto ({error}); ne scelga un altro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/job.py" />
      <source>fast</source>
      <translation>veloce</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/job.py" />
      <source>standard</source>
      <translation>standard</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/job.py" />
      <source>best</source>
      <translation>massima qualità</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Colours are kept very well</source>
      <translation>I colori sono conservati molto bene</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Colours are kept well</source>
      <translation>I colori sono conservati bene</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Colours are kept in part</source>
      <translation>I colori sono conservati in parte</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Colours are not kept</source>
      <translation>I colori non sono conservati</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>structures are followed very well</source>
      <translation>le strutture sono seguite molto bene</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>structures are followed well</source>
      <translation>le strutture sono seguite bene</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>structures are followed in part</source>
      <translation>le strutture sono seguite in parte</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>structures are not followed</source>
      <translation>le strutture non sono seguite</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Too few pixels hold data side by side for the result to be judged.</source>
      <translation>I pixel contigui con dati sono troppo pochi per valutare il risultato.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>Scores: R-ERGAS {r_ergas:.3f} by the catalogue's optics, {r_ergas_own:.3f} by the pair's own, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}.</source>
      <translation>Punteggi: R-ERGAS {r_ergas:.3f} secondo l’ottica del catalogo, {r_ergas_own:.3f} secondo quella della coppia, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>{colours}, {structures}.</source>
      <translation>{colours}, {structures}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/judgement.py" />
      <source>See “When the scores are poor” in the user guide.</source>
      <translation>Vedi «When the scores are poor» nella guida utente.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/kept_training.py" />
      <source>The training that was kept in {file} cannot be read ({error}); begin it anew, without Resume.</source>
      <translation>Impossibile leggere l'addestramento conservato in {file} ({error}); lo ricominci da capo, senza “Riprendi”.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/kept_training.py" />
      <source>The training that was kept in {file} is of other images, of other settings or of another version of the plugin; choose another output, or begin anew, without Resume.</source>
      <translation>L'addestramento conservato in {file} riguarda altre immagini, altre impostazioni o un'altra versione del plugin; scelga un altro file in uscita o ricominci da capo, senza “Riprendi”.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/library.py" />
      <source>There are weights called {name} already; remove them, or give the file another name.</source>
      <translation>Esistono già pesi con il nome {name}; li rimuova o dia un altro nome al file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/library.py" />
      <source>{folder} cannot be written to ({error}).</source>
      <translation>Impossibile scrivere in {folder} ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/library.py" />
      <source>The weights {file} cannot be deleted ({error}).</source>
      <translation>Impossibile eliminare i pesi {file} ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/likeness.py" />
      <source>“{pan}” shows little of what “{ms}” shows (correlation {found:.2f}): is it of another place or time, or of other wavelengths?</source>
      <translation>«{pan}» mostra poco di ciò che mostra «{ms}» (correlazione {found:.2f}): è di un altro luogo o di un'altra data, o di altre lunghezze d'onda?</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>“{image}” has {found} bands, but “{ms}” has {wanted}; choose the image that was made of it, or name the multispectral bands that it has.</source>
      <translation>“{image}” ha {found} bande, mentre “{ms}” ne ha {wanted}; scegli l'immagine che ne è stata ottenuta o indica le bande multispettrali che contiene.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>“{image}” does not show what “{ms}” shows (correlation {correlation:.2f} at its resolution); choose the image that was made with this pair.</source>
      <translation>“{image}” non mostra ciò che mostra “{ms}” (correlazione {correlation:.2f} alla risoluzione di quest'ultima); scegli l'immagine ottenuta da questa coppia.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>The bands of “{image}” are in another order than those of “{ms}”, by what they show; they are taken as {numbers}.</source>
      <translation>Le bande di “{image}”, in base a ciò che mostrano, sono in un ordine diverso da quelle di “{ms}”; sono considerate come {numbers}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>The numbers of “{image}” have another unit than those of “{ms}” ({gains} times); they are brought back band by band, by gain and offset, so that errors of just this kind do not count.</source>
      <translation>I valori di “{image}” hanno un'unità diversa da quelli di “{ms}” ({gains} volte); vengono riportati alla stessa unità banda per banda, con guadagno e offset, quindi gli errori di questo tipo non contano.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/matching.py" />
      <source>“{image}” and the two images hold data at no common place; choose the image that was made with this pair.</source>
      <translation>“{image}” e le due immagini non hanno dati in nessun punto comune; scegli l'immagine ottenuta da questa coppia.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/memory_plan.py" />
      <source>Sharpening {bands} bands takes {least} MB of memory at least, but {budget} MB are allowed; raise “Memory for a tile” in the options, choose fewer bands, or another device.</source>
      <translation>Elaborare {bands} bande richiede almeno {least} MB di memoria, ma ne sono consentiti {budget}; aumenta “Memoria per un riquadro” nelle opzioni, scegli meno bande o un altro dispositivo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/misregistration.py" />
      <source>Sure: the images show the same detail (confidence {c:.2f}).</source>
      <translation>Sicuro: le immagini mostrano gli stessi dettagli (confidenza {c:.2f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/misregistration.py" />
      <source>Likely: most of the images' detail is alike (confidence {c:.2f}).</source>
      <translation>Probabile: la maggior parte dei dettagli delle immagini è simile (confidenza {c:.2f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/misregistration.py" />
      <source>Not sure: the images show too little detail, or different detail (confidence {c:.2f}); do not rely on it.</source>
      <translation>Incerto: le immagini mostrano troppo pochi dettagli o dettagli diversi (confidenza {c:.2f}); non farci affidamento.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>it is far too large</source>
      <translation>è troppo grande</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>The weights {file} cannot be read ({error}); choose another file.</source>
      <translation>I pesi {file} non possono essere letti ({error}); scelga un altro file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>The weights {file} were written by another version of the plugin; update it, or choose another file.</source>
      <translation>I pesi {file} sono stati scritti da un’altra versione del plugin; lo aggiorni o scelga un altro file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>There are no weights {weights}; choose a file, or import them.</source>
      <translation>Non ci sono pesi {weights}; scelga un file o li importi.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>The weights “{weights}” are for a ratio of {theirs:.4g}, but that of the two images is {ratio:.4g}; choose others.</source>
      <translation>I pesi «{weights}» sono per un rapporto di {theirs:.4g}, ma quello delle due immagini è {ratio:.4g}; ne scelga altri.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>Training starts from the weights “{weights}” ({about}).</source>
      <translation>L’addestramento parte dai pesi «{weights}» ({about}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>Nothing is trained: the weights “{weights}” are taken as they are ({about}).</source>
      <translation>Non si addestra nulla: i pesi «{weights}» sono presi così come sono ({about}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>They were learnt from {theirs}, but this is {sensor}: the result may be worse than one from scratch.</source>
      <translation>Sono stati appresi da {theirs}, ma questo è {sensor}: il risultato può essere peggiore di uno da zero.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>Their bands are called {theirs}, those of “{ms}” {bands}: they are taken for the same, in this order.</source>
      <translation>Le loro bande si chiamano {theirs}, quelle di «{ms}» {bands}: sono prese per le stesse, in quest’ordine.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>“{weights}” is for {theirs} bands, but “{ms}” has {bands}; choose another, or other bands.</source>
      <translation>“{weights}” è per {theirs} bande, ma “{ms}” ne ha {bands}; faccia un'altra scelta o indichi altre bande.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>“{weights}” has the bands in the order {theirs}, but those of “{ms}” are {bands}; name the bands in that order.</source>
      <translation>“{weights}” ha le bande nell'ordine {theirs}, ma quelle di “{ms}” sono {bands}; indichi le bande nel primo di questi ordini.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>imported</source>
      <translation>importati</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>trained on scenes</source>
      <translation>addestrati su scene</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>adapted to a scene</source>
      <translation>adattati a una scena</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/models.py" />
      <source>The file {file} holds no weights of λ-PNN ({error}); choose another.</source>
      <translation>Il file {file} non contiene pesi di λ-PNN ({error}); ne scelga un altro.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/network.py" />
      <source>Computing with {interpreter}.</source>
      <translation>Calcolo con {interpreter}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/network.py" />
      <source>Device: {device}.</source>
      <translation>Dispositivo: {device}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/network.py" />
      <source>These weights start no better than the first estimate here: training began from scratch.</source>
      <translation>Questi pesi qui non partono meglio della prima stima: l'addestramento è partito da zero.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/optics.py" />
      <source>The optics “{choice}” are not known; choose measured, catalogue, or a gain at Nyquist from {least} to {most}.</source>
      <translation>L’ottica «{choice}» non è nota; scegliere measured, catalogue o un guadagno a Nyquist da {least} a {most}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/optics.py" />
      <source>Optics as told: gains at Nyquist {gains}; catalogue {catalogue}.</source>
      <translation>Ottica come indicata: guadagni a Nyquist {gains}; catalogo {catalogue}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/optics.py" />
      <source>Optics: no band follows PAN closely enough to measure them (correlation {best:.2f} at most); gains at Nyquist are the catalogue's, {catalogue}.</source>
      <translation>Ottica: nessuna banda segue PAN abbastanza da poterla misurare (correlazione {best:.2f} al massimo); i guadagni a Nyquist sono quelli del catalogo, {catalogue}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/optics.py" />
      <source>Optics: gains at Nyquist {gains} by what the pair shows (single bands {measured}, ± {uncertainty}); catalogue {catalogue}.</source>
      <translation>Ottica: guadagni a Nyquist {gains} secondo ciò che mostra la coppia (singole bande {measured}, ± {uncertainty}); catalogo {catalogue}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>A file beside the result that would have been read with it is now {name}.</source>
      <translation>Un file accanto al risultato, che sarebbe stato letto insieme ad esso, ora si chiama {name}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>Finished in {seconds:.0f} s: {stages}.</source>
      <translation>Completato in {seconds:.0f} s: {stages}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>{steps} of {planned}</source>
      <translation>{steps} di {planned}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>Time by stage</source>
      <translation>Tempo per fase</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>{file}: report</source>
      <translation>{file}: report</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>A picture of it for show, of 8 bits: {path}.</source>
      <translation>Un'immagine di visualizzazione a 8 bit: {path}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/pansharpening.py" />
      <source>The result hardly follows the structures of “{pan}” (D_ρ {d_rho:.2f}): the two images may not show the same place at the same time, or lie elsewhere than their georeferences say. Compare before you use it.</source>
      <translation>Il risultato segue appena le strutture di “{pan}” (D_ρ {d_rho:.2f}): forse le due immagini non mostrano lo stesso luogo nello stesso momento o si trovano altrove rispetto alle loro georeferenze. Confronta prima di usarlo.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/places.py" />
      <source>Most detail</source>
      <translation>Massimo dettaglio</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/places.py" />
      <source>Least trust</source>
      <translation>Minima affidabilità</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/places.py" />
      <source>By chance</source>
      <translation>A caso</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>Missing pixels, if any, hold {nodata:g} in the result.</source>
      <translation>Nel risultato gli eventuali pixel mancanti hanno il valore {nodata:g}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>GDAL says of the creation options: {warning}.</source>
      <translation>GDAL dice delle opzioni di creazione: {warning}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The creation options {options} compress with losses: the result holds other numbers than were computed, where pixels are missing, too.</source>
      <translation>Le opzioni di creazione {options} comprimono con perdite: il risultato contiene numeri diversi da quelli calcolati, anche dove mancano pixel.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>Weights are λ-PNN's; {method} takes none and gives none.</source>
      <translation>I pesi sono di λ-PNN; {method} non ne prende e non ne dà.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The sensor's default weights are not taken: {problem}</source>
      <translation>I pesi predefiniti del sensore non vengono usati: {problem}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>“{weights}” are the default weights of {sensor}.</source>
      <translation>“{weights}” sono i pesi predefiniti di {sensor}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>Training starts from the weights “{weights}” (learnt from drawn landscapes).</source>
      <translation>L'addestramento parte dai pesi “{weights}” (appresi da paesaggi disegnati).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The method “{method}” is not known; choose from {known}.</source>
      <translation>Il metodo “{method}” è sconosciuto; scegli tra {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The output type “{type}” is not known; choose from {known}.</source>
      <translation>Il tipo di output “{type}” è sconosciuto; scegli tra {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>The format “{format}” is not known; choose from {known}.</source>
      <translation>Il formato “{format}” è sconosciuto; scelga tra {known}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>Without iterations there is nothing to sharpen by; give one or more, or weights.</source>
      <translation>Senza iterazioni non c’è nulla con cui affinare; ne indichi almeno una, o dei pesi.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/plan.py" />
      <source>{iterations} iterations cannot be done; give one or more.</source>
      <translation>Impossibile eseguire {iterations} iterazioni; indicane una o più.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>For the memory that is allowed, {samples} parts are learnt from at most, of {candidates} looked at: more memory gives another file.</source>
      <translation>Con la memoria consentita si impara da {samples} parti al massimo, tra {candidates} esaminate: con più memoria il file è diverso.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>Numbers brought to 0..1: MS by {ms}, PAN by {pan}.</source>
      <translation>Valori portati a 0..1: MS {ms}, PAN {pan}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>Registration off: the grids are taken at their word.</source>
      <translation>Coregistrazione disattivata: le posizioni delle griglie sono considerate esatte.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>At {share:.1f} % of the places the two images show different things (what moved, clouds, glint).</source>
      <translation>Nel {share:.1f} % dei punti le due immagini mostrano cose diverse (ciò che si è mosso, nuvole, riflessi).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>“{ms}” lies {columns:+.0f} columns and {rows:+.0f} rows of PAN off where its georeference says, by what both images show (correlation {there:.2f}, against {here:.2f}); it is sharpened where it lies. Switch the correction of misregistration off if that is wrong.</source>
      <translation>Secondo ciò che mostrano le due immagini, “{ms}” si trova a {columns:+.0f} colonne e {rows:+.0f} righe PAN da dove dice la sua georeferenza (correlazione {there:.2f} contro {here:.2f}); viene elaborata dove si trova. Disattiva la correzione della registrazione se è sbagliato.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>Learning from {count} parts that represent {all}.</source>
      <translation>Addestramento su {count} parti che ne rappresentano {all}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>nothing measurable</source>
      <translation>nulla di misurabile</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>measured {across}, {down}</source>
      <translation>misurati {across}, {down}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>Registration of {band}: {shift[1]:+.2f} columns, {shift[0]:+.2f} rows of PAN ({found}; correlation {correlation:.2f}).</source>
      <translation>Coregistrazione, {band}: {shift[1]:+.2f} colonne, {shift[0]:+.2f} righe di PAN ({found}; correlazione {correlation:.2f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/preparation.py" />
      <source>No shift is clearly more than its uncertainty: the grids are taken at their word.</source>
      <translation>Nessuno scostamento supera chiaramente la propria incertezza: le posizioni delle griglie sono considerate esatte.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Verdict</source>
      <translation>Giudizio</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Figures</source>
      <translation>Indici</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Registration</source>
      <translation>Coregistrazione</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Training</source>
      <translation>Addestramento</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>What went in, and what was assumed</source>
      <translation>Dati di partenza e ipotesi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>What the figures mean</source>
      <translation>Significato degli indici</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Sensor: {sensor}. Judged by what lies in the file.</source>
      <translation>Sensore: {sensor}. Valutazione basata sul contenuto del file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Colours: the deviation from the multispectral image is {share:.0%} of that of plain interpolation.</source>
      <translation>Colori: lo scostamento dall'immagine multispettrale è pari a {share:.0%} di quello della semplice interpolazione.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Structure: {share:.0%} of the panchromatic image's structure is followed, {before:.0%} before.</source>
      <translation>Strutture dell'immagine pancromatica seguite: {share:.0%}; prima: {before:.0%}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>{share:.2%} of the values are cut off at zero: indices are not to be trusted there.</source>
      <translation>Valori tagliati a zero: {share:.2%}; lì gli indici spettrali non sono attendibili.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Flat places show {times:.1f} times the panchromatic image's noise.</source>
      <translation>Le zone uniformi mostrano un rumore pari a {times:.1f} volte quello dell'immagine pancromatica.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>The greatest value is {times:.1f} times the multispectral image's.</source>
      <translation>Il valore massimo è {times:.1f} volte quello dell'immagine multispettrale.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>To the eye: true colours change by ΔE00 {mean:.1f} on average, 95 % of them by less than {most:.1f}.</source>
      <translation>A occhio: i colori reali cambiano in media di ΔE00 {mean:.1f}; il 95 % di essi, di meno di {most:.1f}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>There is no place at which most pixels hold data.</source>
      <translation>Non c'è nessuna zona in cui la maggior parte dei pixel contenga dati.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>{title}, panchromatic image</source>
      <translation>{title}, immagine pancromatica</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Result</source>
      <translation>Risultato</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>The whole image</source>
      <translation>L'intera immagine</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Band by band</source>
      <translation>Banda per banda</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Deviation of the colours, band by band; less is better</source>
      <translation>Scostamento dei colori, banda per banda; più è basso, meglio è</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Structure not followed, band by band; less is better</source>
      <translation>Strutture non seguite, banda per banda; più il valore è basso, meglio è</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>rows</source>
      <translation>righe</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>columns</source>
      <translation>colonne</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>rows corrected</source>
      <translation>correzione in righe</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>columns corrected</source>
      <translation>correzione in colonne</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>correlation</source>
      <translation>correlazione</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Measured shift of every band</source>
      <translation>Scostamento misurato di ogni banda</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>panchromatic pixels</source>
      <translation>pixel pancromatici</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Panchromatic pixels further down and right than the grids say</source>
      <translation>Pixel pancromatici più in basso e più a destra di quanto indicano le griglie</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Terms of the loss, step by step</source>
      <translation>Termini della funzione di perdita, passo per passo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>steps</source>
      <translation>passi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Circumstances</source>
      <translation>Condizioni</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>Value</source>
      <translation>Valore</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports.py" />
      <source>The same again, on a command line:</source>
      <translation>Per ripetere l'operazione dalla riga di comando:</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Without truth</source>
      <translation>Senza riferimento</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>seconds</source>
      <translation>secondi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>With the truth</source>
      <translation>Con il riferimento</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>The pair degraded</source>
      <translation>Coppia degradata</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Methods that failed</source>
      <translation>Metodi non riusciti</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>All results are judged by the same measurements.</source>
      <translation>Tutti i risultati sono valutati con le stesse misure.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>The multispectral image lies {rows:+.2f} rows and {columns:+.2f} columns of the panchromatic image off its grid. {verdict}</source>
      <translation>L'immagine multispettrale è spostata di {rows:+.2f} righe e {columns:+.2f} colonne dell'immagine pancromatica rispetto alla propria griglia. {verdict}</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Shifts over the scene</source>
      <translation>Scostamenti nella scena</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Shift in multispectral pixels</source>
      <translation>Scostamento in pixel multispettrali</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Over the scene</source>
      <translation>Nell'intera scena</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/reports_of_tools.py" />
      <source>Nothing could be measured anywhere.</source>
      <translation>Non è stato possibile misurare nulla in nessun punto.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/sampling.py" />
      <source>There is no pixel at which both “{ms}” and “{pan}” hold data; choose other images, or another extent.</source>
      <translation>Nessun pixel contiene dati sia in “{ms}” sia in “{pan}”; scegli altre immagini o un'altra estensione.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/stac.py" />
      <source>“{item}” was left out: it has no panchromatic asset, or no colours.</source>
      <translation>“{item}” è stato escluso: non ha un asset pancromatico, o non ha colori.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/stac.py" />
      <source>{file} cannot be read as STAC ({error}).</source>
      <translation>Impossibile leggere {file} come STAC ({error}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/stac.py" />
      <source>{file} holds no Item of STAC, nor a collection of them; choose another.</source>
      <translation>{file} non contiene un Item STAC né una raccolta di Item; scelga un altro file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>measuring</source>
      <translation>misurazione</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>training</source>
      <translation>addestramento</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>sharpening</source>
      <translation>pansharpening</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>comparing the file</source>
      <translation>confronto del file</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>scores</source>
      <translation>punteggi</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>reading</source>
      <translation>lettura</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>writing</source>
      <translation>scrittura</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/times.py" />
      <source>(meanwhile {stages})</source>
      <translation>(nel frattempo {stages})</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training.py" />
      <source>Going on after {steps} steps, from {file}.</source>
      <translation>Ripresa dopo {steps} passi, da {file}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training.py" />
      <source>At places that were held back: R-ERGAS {after[0]:.3f} (before training {before[0]:.3f}), D_λ {after[1]:.4f} ({before[1]:.4f}), D_ρ {after[2]:.4f} ({before[2]:.4f}).</source>
      <translation>Nei punti tenuti da parte: R-ERGAS {after[0]:.3f} (prima dell'addestramento {before[0]:.3f}), D_λ {after[1]:.4f} ({before[1]:.4f}), D_ρ {after[2]:.4f} ({before[2]:.4f}).</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training.py" />
      <source>Training {step}/{steps}: R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}; loss at places held back {loss:.4f}; about {left} left.</source>
      <translation>Addestramento {step}/{steps}: R-ERGAS {r_ergas:.3f}, D_λ {d_lambda:.4f}, D_ρ {d_rho:.4f}; perdita nei punti tenuti da parte {loss:.4f}; circa {left} rimanenti.</translation>
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
      <translation>{file}: addestramento</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>loss</source>
      <translation>perdita</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>Places that were held back</source>
      <translation>Punti tenuti da parte</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>before training</source>
      <translation>prima dell'addestramento</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>after</source>
      <translation>dopo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>less by</source>
      <translation>riduzione</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>Scenes</source>
      <translation>Scene</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>tiles learnt from</source>
      <translation>tasselli da cui si è appreso</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>tiles held back</source>
      <translation>tasselli tenuti da parte</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>What it is worth</source>
      <translation>Che cosa apporta</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>What was learnt from</source>
      <translation>Da che cosa si è appreso</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>Lower is better. Nothing was learnt from the places by which this is judged. Sensor: {sensor}; bands: {bands}.</source>
      <translation>Più i valori sono bassi, meglio è. Dai punti su cui si basa questa valutazione non è stato appreso nulla. Sensore: {sensor}; bande: {bands}.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>Loss at the places held back, check by check</source>
      <translation>Perdita nei punti tenuti da parte, controllo per controllo</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_report.py" />
      <source>checks</source>
      <translation>controlli</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_scenes.py" />
      <source>“{ms}” has one band; name an image that has all bands in one file.</source>
      <translation>“{ms}” ha una sola banda; indichi un'immagine che abbia tutte le bande in un solo file.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_scenes.py" />
      <source>The ratio of “{first}” is {ratio:.4g}, that of “{other}” {theirs:.4g}: one network learns from one ratio; leave one of them out.</source>
      <translation>Il rapporto di “{first}” è {ratio:.4g}, quello di “{other}” {theirs:.4g}: una rete apprende da un solo rapporto; escluda una delle due immagini.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_scenes.py" />
      <source>“{other}” is taken as {theirs}, those before it as {sensor}: one network learns from one sensor; leave one of them out, or choose the sensor.</source>
      <translation>“{other}” è presa come {theirs}, le precedenti come {sensor}: una rete apprende da un solo sensore; escluda una di esse o scelga il sensore.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/training_scenes.py" />
      <source>The images are too small to hold places back, by which it is judged what was learnt; add more.</source>
      <translation>Le immagini sono troppo piccole per tenere da parte punti in cui valutare ciò che è stato appreso; ne aggiunga altre.</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/trusting.py" />
      <source>Trust, 0 to 1</source>
      <translation>Affidabilità, da 0 a 1</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/trusting.py" />
      <source>Deviation of the spectra from the multispectral image</source>
      <translation>Scarto degli spettri dall’immagine multispettrale</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/trusting.py" />
      <source>Correlation with the panchromatic image</source>
      <translation>Correlazione con l’immagine pancromatica</translation>
    </message>
    <message>
      <location filename="../../lambda_pnn_plugin/workflow/trusting.py" />
      <source>Change between the two images, as a multiple of what is usual</source>
      <translation>Cambiamento tra le due immagini, come multiplo del consueto</translation>
    </message>
  </context>
</TS>
