/// Words that decide what is a name and of what kind. A language a line where languages differ.
enum NameWords {
  /// Written with a capital though they name nobody: days, nationalities, peoples, pronouns.
  static let ordinary = WordTable(
    "i monday tuesday wednesday thursday friday saturday sunday january february march",
    "april may",
    "june july august september october november december christmas easter",
    "russian russians soviet soviets french german germans italian italians english",
    "british american",
    "americans spanish jewish jew jews ukrainian ukrainians polish poles european western",
    "eastern northern southern yugoslavian chinese japanese irish scottish dutch greek",
    "roman",
    "turkish muscovite christian catholic protestant latin hebrew stalinist marxist",
    "anarchist",
    "communist bolshevik menshevik socialist makhnovist leninist trotskyist",
    "allemand allemands français française françaises russes italiens espagnols espagnole anglais",
    "anglaise américains américain autrichiens belges suisses polonais turcs juif juifs noël pâques",
    "deutsche deutschen russen franzosen engländer italiener juden polen russi tedeschi francesi",
    "inglesi spagnoli turchi ebrei",
    "god lord heaven sir madam madame monsieur miss yes no oh ah well o")

  /// Words that begin sentences and are not names though nothing else in the text shows it.
  static let openers = WordTable(
    "the a an in on at of to for from by with as and but or nor so yet if when while",
    "where after",
    "before since until although though because thus then there here this that these",
    "those",
    "it he she they we you i his her its their our my your who which what how why not no",
    "all some many most few one two three several each every both another other such only",
    "even also finally however moreover indeed perhaps now still once again under over",
    "between",
    "during through among against despite without within upon according is was were are",
    "be",
    "been had has have do does did will would can could may might must shall should let",
    "later meanwhile afterwards thereafter today tomorrow yesterday sometimes instead",
    "thus hence",
    "nevertheless nonetheless otherwise besides probably certainly surely especially",
    "particularly",
    "thousands famous during beginning early late next first last",
    "never always often soon more less much very just like whether either neither unless",
    "into onto toward towards near beyond across along behind beside inside outside around off",
    "whose whom whatever whoever whenever wherever whereas",
    "le la les l un une des du de et mais ou où en dans sur sous par pour avec sans ce",
    "cette ces il",
    "lui leur leurs notre votre nos vos son sa ses mon ma mes ton aucun aucune tout tous toute",
    "toutes quelques plusieurs chaque cependant pourtant toutefois enfin encore depuis pendant",
    "durant vers chez contre entre selon malgré parmi sauf hier demain aujourd puis ensuite aussi",
    "car donc or ni lorsque puisque quoique afin voici voilà celui celle ceux celles ceci cela rien",
    "jamais toujours souvent déjà même peut bien mal peu beaucoup trop plus moins très pourquoi",
    "combien aucuns certes jusqu jusque faut est sont était quel quelle quels quelles",
    "elle ils elles on nous vous je qui que quoi dont si quand comme ainsi alors après",
    "avant",
    "der die das ein eine und aber oder in im am auf aus bei mit nach von zu zum zur wenn",
    "als wie",
    "dem den des einem einen einer eines dieser diese dieses jener jene sein seine ihre mein kein",
    "keine für gegen ohne um durch über unter vor zwischen seit bis während wegen trotz dass weil",
    "ob obwohl nachdem bevor damit doch denn also hier dort jetzt heute gestern morgen immer nie",
    "schon sehr mehr alle alles viele einige andere man was wer wo warum hat war ist sind",
    "er sie es wir ihr ich nicht auch noch nur so dann",
    "il lo i gli e ma o di da del della nel con su tra fra che chi non si come quando",
    "dopo prima lui lei noi voi loro egli ella questo questa questi quello quella suo sua per senza",
    "sotto sopra verso fino mentre perché poiché però quindi anche ancora già mai sempre oggi ieri",
    "domani ogni tutti tutto molti alcuni dove chi cosa quale sono era aveva ha",
    "и в во на с со к по из за от до но а не он она они мы вы я это как что когда после")

  /// Between the parts of one name, in lower case.
  static let particles = WordTable("de von van der den du di da della del la le ibn bin al af zu")

  /// Before a person's name and no part of it.
  static let titles = WordTable(
    "mm mr mrs ms miss dr professor prof sir lady lord prince princess count countess baron",
    "general",
    "colonel captain major lieutenant comrade president king queen emperor tsar pope",
    "bishop",
    "father brother sister saint uncle aunt",
    "mme mmes mlle mlles mgr mademoiselle monsieur madame comte prince camarade général",
    "herr frau graf fürst genosse",
    "signor signora conte compagno", "товарищ князь граф")

  /// Lower-case nouns for people: `the docker Ivan Kologriv`.
  static let roles = WordTable(
    "anarchist docker tailor student comrade dissident writer poet leader worker friend",
    "historian",
    "philosopher prisoner soldier sailor peasant muscovite theorist brother sister son",
    "daughter wife husband father mother author journalist revolutionary socialist",
    "communist",
    "emigrant publisher editor novelist painter composer dictator minister secretary",
    "ami écrivain poète ouvrier étudiant", "freund dichter arbeiter", "amico scrittore")

  /// After a name these make it somebody who acts.
  static let acts = WordTable(
    "could would might must",
    "said says wrote writes replied answered asked quotes cites told thought felt knew",
    "looked died dies lives",
    "lived went came saw took gave refused declared claimed believed wanted argued",
    "created",
    "founded published smiled laughed cried nodded turned sat stood spoke",
    "was is had has did himself herself", "dit écrit", "sagte schrieb", "сказал писал")

  /// `the death of X`: X lives.
  static let personal = WordTable(
    "death execution arrest trial life birth memory ideas books works writings thought",
    "disciple",
    "disciples widow wife son daughter mother father brother sister friend friends",
    "letters",
    "speech opinion theories followers supporters murder face voice hand eyes name")

  static let placeLeads = WordTable(
    "in at near into outside around throughout inside across beyond along",
    "cross crosses crossed crossing reach reaches reached", "à en dans près", "bei nahe", "a nel",
    "в")
  static let placeWeak = WordTable(
    "from to toward towards between via through vers depuis aus nach")

  /// Last words of names of places, and lower-case words after them.
  static let placeHeads = WordTable(
    "camps cities towns villages streets islands island sea ocean square river street",
    "road camp mountains bay lake peninsula city town",
    "village province region district isolator prison station valley avenue bridge park",
    "states",
    "coast hill gate hermitage monastery convent abbey cathedral fortress castle canal desert",
    "gulf strait volcano steppe forest colony")

  static let groupHeads = WordTable(
    "museum party army movement group society committee union congress institute",
    "university",
    "federation association press library front league council ministry bank company",
    "archive",
    "archives government office police school academy club commission tribunal court",
    "brigade tendency faction",
    "publications editions theatre church guard report opposition bulletin conference",
    "parti armée mouvement groupe société comité", "partei gruppe bund gesellschaft",
    "partito gruppo società")

  /// After a name that is a body's own: `the Baader-Meinhoff group`. The party, army or report of
  /// somebody is his.
  static let groupNouns = WordTable(
    "group gang band brigade tendency faction", "groupe bande", "gruppe", "gruppo banda")

  /// After the head of a body's name: `Society on Nature`, `Movement of Northern Russia`.
  static let groupLinks = WordTable("of on for de des du d für von di del per")

  /// Heads that name nothing by themselves.
  static let lonely = WordTable(
    "party army revolution conference congress government state church committee council",
    "war",
    "republic constitution parliament commune opposition chapter part book section volume",
    "note preface introduction editor author general president king queen prince",
    "north south east west",
    "état code ville journal sûreté décret loi province nord sud ouest justice finances guerre",
    "marine intérieur hier aujourd exemple monsieur messieurs")

  static let places = WordTable(
    "ussr urss udssr usa uk russia france germany italy spain england britain europe asia",
    "africa",
    "america siberia ukraine poland moscow leningrad petrograd petersburg paris london",
    "berlin",
    "vienna rome kiev kharkov odessa caucasus crimea turkestan kronstadt baltic china",
    "japan",
    "yugoslavia hungary bulgaria romania greece turkey sweden norway finland denmark",
    "holland",
    "belgium switzerland austria prague warsaw geneva brussels milan madrid barcelona",
    "ireland scotland wales canada australia india egypt kremlin",
    "portugal serbia croatia albania lithuania latvia estonia iceland luxembourg iran iraq syria",
    "palestine israel mexico brazil argentina chile cuba algeria morocco tunisia korea vietnam",
    "lisbon athens belgrade budapest bucharest sofia copenhagen stockholm oslo helsinki dublin",
    "edinburgh glasgow liverpool manchester birmingham leeds bristol oxford cambridge",
    "york boston chicago philadelphia washington baltimore cairo delhi bombay calcutta",
    "shanghai peking tokyo singapore sydney constantinople istanbul jerusalem",
    "marseille marseilles lyon lyons bordeaux lille nantes rouen toulouse strasbourg havre alger",
    "anvers versailles nice calais orléans reims grenoble dijon brest cologne hamburg munich",
    "dresden leipzig frankfurt bremen stuttgart hanover danzig breslau königsberg zurich basel",
    "basle lausanne naples venice florence turin genoa palermo bologna trieste verona padua",
    "seville valencia granada lisbonne athènes vienne varsovie espagne hongrie autriche suisse",
    "belgique hollande pologne grèce turquie égypte algérie maroc tunisie chine japon inde",
    "amérique afrique asie norvège suède danemark roumanie bulgarie serbie portugal",
    "minsk riga vilnius tallinn tashkent tbilisi tiflis baku erevan omsk tomsk irkutsk",
    "vladivostok saratov samara kazan rostov tsaritsyn stalingrad volgograd",
    "russie allemagne italie espagne angleterre moscou londres genève bruxelles",
    "russland deutschland frankreich moskau italien spanien england österreich schweiz polen",
    "ungarn griechenland türkei wien münchen köln hamburg breslau warschau prag rom paris",
    "spagna austria svizzera polonia grecia turchia londra vienna ginevra venezia firenze",
    "milano torino napoli genova roma bologna palermo padova verona germania",
    "москва ленинград петроград петербург киев харьков одесса россия франция германия париж",
    "лондон берлин сибирь украина польша кавказ крым",
    "francia germania inghilterra russia mosca parigi")

  static let givenNames = WordTable(
    "alexander alexandre alexei alexey alexis andrei andrey andrew anna anton arkady",
    "boris daniel",
    "david dimitry dmitri dmitry elena emma eugene fyodor george georges grigory igor",
    "ilya ivan",
    "james jane jean john joseph karl konstantin leon leonid lev louis malik maria marie",
    "mark",
    "martin mary max maxim michael michel mikhail natalia nestor nicholas nicolas nikolai",
    "oleg",
    "olga paul pavel peter petr philip pierre pyotr rosa semyon sergei sergey sofia",
    "stepan",
    "thomas tatiana vadim vasily vera victor viktor vladimir volin william yakov yuri",
    "charles",
    "henry robert richard edward francis arthur albert frederick elizabeth margaret alice",
    "edith ellen emily ernest frank fred harry helen hugh jack kate lucy ralph roger",
    "sarah",
    "tom walter giovanni giuseppe luigi antonio francesco hans heinrich friedrich wilhelm",
    "johann franz otto ludwig henri jacques françois rené émile",
    "nicola bartolomeo carlo enrico errico pietro paolo giacomo vincenzo salvatore",
    "arkadi arkadii eduard edward efim felix gleb grigori irina kirill leonard ludmila ludmilla",
    "nadezhda nikita roman sofya valentin valentina valery venyamin yelena yevgeny zinaida",
    "anatoly aleksandr aleksei aleksey alexandra ekaterina galina georgy lydia natasha nina",
    "adam agnes anne arthur benjamin carl caroline catherine christopher clara claire daniele",
    "dorothy emile emmanuel erich ernst étienne eva gabriel gustav helene henriette hermann",
    "isaac jakob jean julia julius karel kurt lucien luise marcel margarete marguerite martha",
    "max michele moritz nathan oscar oskar pascal patrick philippe raymond rudolf samuel simon",
    "solomon stefan stephen susan sylvia théodore theodor ursula virginia werner william yves")
}
