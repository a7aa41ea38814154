import GRDB

/// The shapes that the database has had, oldest first. A migration that was released is frozen:
/// a change is a new file and a new line here, with a fixture of the shape before it.
enum Migrations {
  /// Marks the file as a history of ours: the letters "GRNR" as a number.
  static let applicationID = 0x4752_4e52

  /// What `PRAGMA user_version` says after all of them.
  static let latestVersion = 1

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("0001-initial", migrate: M0001Initial.migrate)
    return migrator
  }
}
