// Entities whose names or description hold all the words of a text, best match first.
// @param text string "distill llama" The words to look for; each may be incomplete or have one letter wrong
// @param kind list(Kind) [] Only entities of these kinds; all if empty
// @view table {count:match|matches}: {each:kind}

// Special characters of the index become spaces, and lower case makes AND, OR and NOT plain words. A database into which
// nothing was loaded has no index.
WITH reduce(words = left(toLower($text), 200), sign IN split('+ - & | ! ( ) { } [ ] ^ " ~ * ? : \\ / < > =', ' ')
  | replace(words, sign, ' ')) AS words
WITH [word IN split(words, ' ') WHERE trim(word) <> '' | trim(word)][..16] AS words
WHERE size(words) > 0 AND EXISTS { (collection:Collection) }
WITH reduce(query = '', word IN words | query + ' +(' + word + '^4 ' + word + '*^2 ' + word + '~1)') AS query
CALL db.index.fulltext.queryNodes('entityText', query) YIELD node AS entity, score WHERE entity.kind IN $kind
RETURN entity.name AS name, entity.kind AS kind, entity.aliases AS aliases, entity.description AS description,
  entity.released AS released, entity.id AS id
ORDER BY score DESC, name, id
