/// Frequent English words of five letters and more, so that they are not taken for slips of others.
enum CommonWords {
  static let all = Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let list = """
    about above abuse accept access account across action actual adapt added address adjust admin
    """
}
