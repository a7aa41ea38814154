/// A skeleton of kind sql.
enum SQLSkeleton {
  static func lines(_ outline: QuestionOutline) -> [String] {
    outline.head(minutes: "10             # 6 to 12")
      + outline.promptField(
        "Return every ... with its columns. Sort by id.\nThen say which index you would add.")
      + [
        "# One paragraph: the shape of the query, its edges, the right index.",
        "covers: >",
        "  What a strong answer covers.",
        "",
      ] + data + discussion + [""] + QuestionSkeleton.misconceptions + [""] + answers + [""]
      + QuestionSkeleton.references
  }

  private static let data = [
    "dialect: sqlite",
    "min_version: \"3.35\"    # ask for nothing that needs a newer one",
    "schema: |",
    "  CREATE TABLE customers (",
    "    id   INTEGER PRIMARY KEY,",
    "    name TEXT NOT NULL",
    "  );",
    "",
    "# One is visible; two or more hidden ones for ties, NULLs, duplicates, empty tables, rows out",
    "# of order. expect: worked out by hand.",
    "datasets:",
    "  - name: shown sample",
    "    visible: true",
    "    points: 40",
    "    data: |",
    "      INSERT INTO customers VALUES (1,'Ada'),(2,'Bo');",
    "    expect:",
    "      - [1, Ada]",
    "      - [2, Bo]",
    "  - name: rows out of order",
    "    visible: false",
    "    points: 40",
    "    data: |",
    "      INSERT INTO customers VALUES (2,'Bo'),(1,'Ada');",
    "    expect:",
    "      - [1, Ada]",
    "      - [2, Bo]",
    "  - name: no rows at all",
    "    visible: false",
    "    points: 20",
    "    data: \"\"",
    "    expect: []",
    "",
    "# If the prompt asks for an order, the order is total.",
    "result:",
    "  ordered: true",
    "  columns: [id, name]",
    "  check_names: false",
    "",
    "reference_sql: |",
    "  SELECT id, name FROM customers ORDER BY id",
    "# At least one right query that is built differently.",
    "other_right_sql:",
    "  - |",
    "    SELECT c.id, c.name FROM customers AS c ORDER BY c.id",
    "",
  ]

  private static let discussion =
    ["share: {result: 75, discussion: 25}"] + QuestionSkeleton.checklistNotes + [
      "discussion:",
      "  - id: index",
      "    weight: must",
      "    point: Proposes the index that the query needs",
      "    say:",
      "      - \"index > customer\"",
      "      - \"composite index\"",
      "      - \"cover|partial index\"",
      "    probe: Which index lets the database answer this without sorting?",
    ]

  private static let answers = [
    "answers:",
    "  strong:",
    "    sql: |",
    "      SELECT id, name FROM customers ORDER BY id",
    "    discussion: >",
    "      What a strong candidate says of it.",
    "  average:",
    "    sql: |",
    "      SELECT id, name FROM customers",
    "    discussion: >",
    "      What an average candidate says of it.",
    "  weak:",
    "    sql: |",
    "      SELECT name FROM customers",
    "    discussion: >",
    "      What a weak candidate says.",
  ]
}
