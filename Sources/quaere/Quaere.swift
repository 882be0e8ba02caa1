@main struct Quaere {
  static func main() {}
}
