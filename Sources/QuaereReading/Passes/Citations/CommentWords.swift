/// Words that tell a sentence of comment from a reference, over all languages.
enum CommentWords {
  /// Finite verbs and pronouns: a reference has none outside its titles. Words are compared without
  /// their accents, so `è` and `a` cannot stand here.
  static let verbs = WordTable(
    "is was were are has have had been would could should cannot can may might must did does",
    "this these they he she who whether he's believed reported says said argues shows owe",
    "est était sont étaient fut furent ont avait avaient été serait peut doit elle ils elles",
    "ce cela celui qui dont disait dit écrit parle raconte agit siégea",
    "ist sind war waren hat haben hatte wurde wurden wird werden kann muss soll ich wir er sie es",
    "sagt schreibt zeigt meint erzählte erscheint berichtet entwickle hebt heisst nicht",
    "sono era erano fu furono ha hanno aveva può deve egli ella essi dice scrive raccontava",
    "был была было были есть нет он она они мы это не говорит писал рассказывал является")

  /// Lead to a reference, whatever comment stands before them.
  static let leads = WordTable(
    "see cf cp compare voir vgl siehe vedi cfr см ср bei")

  /// Between such a word and the reference.
  static let fillers = WordTable(
    "also further for example e g generally especially particularly esp in particular the contra",
    "instance now most recently only z b auch hierzu dazu dazu insbesondere etwa ferner nur zum",
    "aussi notamment par exemple surtout ainsi p ex anche in particolare ad es per esempio tra gli",
    "altri также например и")

  /// Of editors and translators, after a name or before it.
  static let roles = WordTable(
    "ed eds hg hrsg éd éds dir trad trans transl edited translated cura curatore herausgegeben",
    "übers réd ред сост пер coord")
}
