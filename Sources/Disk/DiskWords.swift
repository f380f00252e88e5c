internal import Libc

/// Why a folder is refused for the site; they follow 'it'.
enum DiskWords {
  static let wholeDisk = "is the whole disk"
  static let home = "is your home folder"
  static let aroundHome = "contains your home folder"
  static func system(_ folder: String) -> String { "is, or is inside, '\(folder)', a system folder" }
  static let journalItself = "is the journal's own folder"
  static let aroundJournal = "contains the journal's folder"
  static let otherJournal = "is another journal's folder"
  static func insideOtherJournal(_ folder: String) -> String {
    "is, or is inside, another journal's folder '\(folder)'"
  }
  static let outputItself = "is, contains, or is inside the folder of the site itself"
  static func inside(_ folder: String) -> String { "is, or is inside, the journal's folder '\(folder)'" }
  static func around(_ folder: String) -> String { "contains the journal's folder '\(folder)'" }
}

extension SystemError {
  /// In plain words; an error that no author is likely to meet keeps the system's own.
  package var reason: String {
    switch number {
    case ENOENT: "it doesn't exist"
    case ENOTDIR: "it isn't a folder"
    case EISDIR: "it's a folder"
    case EACCES, EPERM: "you don't have permission"
    case EROFS: "the disk is read-only"
    case ENOSPC: "the disk is full"
    case EDQUOT: "your disk quota is used up"
    case EFBIG: "the file is larger than allowed here"
    case ELOOP, EMLINK: "a symbolic link is in the way"
    case EMFILE, ENFILE: "too many files are open"
    case ENAMETOOLONG: "the name is too long"
    case EIO: "the disk reported an error"
    case EEXIST, ENOTEMPTY: "something is already there"
    default: strerror(number).map { String(cString: $0).lowercased() } ?? "error \(number)"
    }
  }

  func reason(on output: String) -> String {
    number == ENOSPC ? "the disk that holds '\(output)' is full" : reason
  }

  /// The remedy, if it's obvious.
  var remedy: String? {
    if isNoSpace { return "free up some space" }
    if number == EACCES || number == EPERM { return "change its permissions, or ask its owner" }
    if number == EROFS { return "choose another output folder" }
    return nil
  }
}

extension RelativePath.Fault {
  package var reason: String {
    switch self {
    case .empty: "the name is empty"
    case .absolute: "it begins with '/'"
    case .emptyPart: "a part of the name is empty"
    case .dots: "'.' and '..' lead elsewhere"
    case .control: "the name contains a control character"
    case .character(let character): "Windows doesn't allow '\(character)' in names"
    case .reservedName(let name): "Windows reserves the name '\(name)'"
    case .ending: "a part of the name ends with a dot or a space"
    case .tooLong: "the name is too long"
    }
  }
}
