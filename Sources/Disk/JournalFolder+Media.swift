package import Diagnostics
package import Pictures

/// The contents of a file that pages show or link to.
enum MediaContent {
  /// No picture: it is copied as it is.
  case file
  case picture(PictureFormat, [UInt8])
  case refused(PictureFault)
}

extension JournalFolder {
  /// Reads a picture whole, and of another file only the beginning.
  func readMedia(_ path: String) throws(Diagnostic) -> MediaContent {
    let file = try openFile(path)
    do throws(SystemError) {
      let head = try file.withBuffer { buffer throws(SystemError) in
        let room = UnsafeMutableRawBufferPointer(rebasing: buffer[..<PictureFormat.headLength])
        return Array(room[..<(try file.fill(room))])
      }
      let format: PictureFormat?
      do throws(PictureFault) { format = try .of(file: path, beginning: head) } catch { return .refused(error) }
      guard let format else { return .file }
      file.rewind()
      let size = try FileStatus(of: file).size
      guard let bytes = try file.contents(size: size, limit: Picture.mostBytes) else {
        return .refused(.tooLarge(megabytes: Picture.mostBytes >> 20))
      }
      return .picture(format, bytes)
    } catch {
      throw .unreadable(path, error)
    }
  }

  /// A picture that can be published; `nil` if the file isn't a picture.
  ///
  /// - Parameter severity: how bad a picture is that cannot be published.
  package func readPicture(_ path: String, _ severity: Diagnostic.Severity) throws(Diagnostic) -> Picture? {
    switch try readMedia(path) {
    case .file: return nil
    case .refused(let fault): throw fault.diagnostic(in: path, severity)
    case .picture(let format, let bytes):
      do throws(PictureFault) { return try Picture(cleaning: bytes, as: format) } catch {
        throw error.diagnostic(in: path, severity)
      }
    }
  }
}
